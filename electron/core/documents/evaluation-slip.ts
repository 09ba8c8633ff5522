/** Slips without names: the closing's scales and a line for each thought. Two on a page, to copy and cut. */
import { around } from '../instruments/around.ts';
import { paperOf } from '../instruments/registry.ts';
import type { Edition } from '../kit/kit.ts';
import type { Session } from '../session/session.ts';
import type { Block } from './blocks.ts';
import { activitiesIn, isEvaluation } from './in-session.ts';
import { heading, paragraph } from './make-blocks.ts';
import type { Words } from './words.ts';

export const evaluationSlips = (session: Session, edition: Edition, words: Words): readonly Block[] => {
  const slip: Block = {
    type: 'panel',
    blocks: [
      heading(2, words.say('emergency.evaluation')),
      paragraph(words.say('emergency.noName'), 'small'),
      ...scaleForms(session, edition, words),
      paragraph([{ text: words.say('emergency.helped'), strong: true }]),
      { type: 'write-in', lines: 1 },
      paragraph([{ text: words.say('emergency.better'), strong: true }]),
      { type: 'write-in', lines: 1 },
    ],
  };
  return [slip, slip];
};

/** The closing's questions; a session without any asks with its other scales, at most two. */
const scaleForms = (session: Session, edition: Edition, words: Words): readonly Block[] => {
  const scales = activitiesIn(session, edition).flatMap((activity) =>
    activity.instruments
      .filter((instrument) => instrument.kind === 'scale')
      .map((instrument) => ({ instrument, closing: isEvaluation(activity, instrument) })),
  );
  const closing = scales.filter((scale) => scale.closing);
  return (closing.length > 0 ? closing : scales)
    .slice(-2)
    .flatMap(({ instrument }) => paperOf(instrument, around(session, edition), words));
};
