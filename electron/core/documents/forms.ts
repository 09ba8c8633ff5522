/** What the instruments ask for, to fill in by hand: when there is no screen, or when paper is better. */
import { around } from '../instruments/around.ts';
import { paperOf } from '../instruments/registry.ts';
import type { Edition } from '../kit/kit.ts';
import type { Session } from '../session/session.ts';
import type { Block, Document } from './blocks.ts';
import { framed } from './frame.ts';
import { activitiesIn } from './in-session.ts';
import { heading, paragraph } from './make-blocks.ts';
import type { Words } from './words.ts';

/** Null when the session has nothing to fill in. */
export const forms = (session: Session, edition: Edition, words: Words): Document | null => {
  const blocks = formBlocks(session, edition, words);
  if (blocks.length === 0) return null;
  return framed(session, words, {
    title: `${session.kit.title}: ${words.say('list.forms')}`,
    paper: 'A4',
    mark: words.say('list.forms'),
    blocks: [heading(1, words.say('list.forms')), paragraph(words.say('handForms.lead'), 'lead'), ...blocks],
  });
};

const formBlocks = (session: Session, edition: Edition, words: Words): readonly Block[] =>
  activitiesIn(session, edition).flatMap((activity) => {
    const papers = activity.instruments
      .map((instrument) => paperOf(instrument, around(session, edition), words))
      .filter((blocks) => blocks.length > 0);
    const [first, ...rest] = papers;
    if (!first) return [];
    const title = edition.texts.activities[activity.id]?.title ?? activity.id;
    return [
      { type: 'together', blocks: [heading(2, title), ...first] },
      ...rest.map((blocks): Block => ({ type: 'together', blocks })),
    ];
  });
