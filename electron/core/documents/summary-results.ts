/** What the instruments recorded: in the order of the agenda, the questions about the session itself last. */
import type { InstrumentConfig } from '../instruments/configs.ts';
import { around, recordOf } from '../instruments/around.ts';
import { resultOf } from '../instruments/registry.ts';
import type { Activity, Edition } from '../kit/kit.ts';
import type { Session } from '../session/session.ts';
import type { Block } from './blocks.ts';
import { activitiesIn, isEvaluation } from './in-session.ts';
import { heading } from './make-blocks.ts';
import type { Words } from './words.ts';

export const resultBlocks = (session: Session, edition: Edition, words: Words): readonly Block[] =>
  inOrder(session, edition).flatMap((activity) => {
    const blocks = activity.instruments
      .filter((instrument) => !isEvaluation(activity, instrument))
      .flatMap((instrument) => kept(session, edition, instrument, words));
    const title = edition.texts.activities[activity.id]?.title ?? activity.id;
    return blocks.length === 0 ? [] : [heading(3, title), ...blocks];
  });

export const evaluationBlocks = (session: Session, edition: Edition, words: Words): readonly Block[] =>
  inOrder(session, edition).flatMap((activity) =>
    activity.instruments
      .filter((instrument) => isEvaluation(activity, instrument))
      .flatMap((instrument) => kept(session, edition, instrument, words)),
  );

/** The question, its bars and its words stay on one page. */
const kept = (
  session: Session,
  edition: Edition,
  instrument: InstrumentConfig,
  words: Words,
): readonly Block[] => {
  const blocks = resultOf(instrument, recordOf(session, instrument), around(session, edition), words);
  return blocks.length === 0 ? [] : [{ type: 'together', blocks }];
};

/** Also activities that were taken out of the agenda after they had been used: what was counted is not lost. */
const inOrder = (session: Session, edition: Edition): readonly Activity[] => [
  ...new Set([...activitiesIn(session, edition), ...edition.structure.activities]),
];
