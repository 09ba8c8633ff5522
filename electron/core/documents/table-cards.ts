/** Cards for the tables, such as who sits where: what the instruments have come to that people carry with them. */
import { recordOf } from '../instruments/around.ts';
import { tableCardsOf } from '../instruments/registry.ts';
import type { Edition } from '../kit/kit.ts';
import type { Session } from '../session/session.ts';
import type { Card, Document } from './blocks.ts';
import { framed } from './frame.ts';
import { activitiesIn } from './in-session.ts';
import type { Words } from './words.ts';

/** Null until there is something to put on a table. */
export const tableCards = (session: Session, edition: Edition, words: Words): Document | null => {
  const cards = activitiesIn(session, edition).flatMap((activity): readonly Card[] =>
    activity.instruments.flatMap((instrument) =>
      tableCardsOf(instrument, recordOf(session, instrument), words).map((front, index): Card => ({
        id: `${instrument.id}-${index + 1}`,
        front,
        back: [],
      })),
    ),
  );
  if (cards.length === 0) return null;
  return framed(session, words, {
    title: `${session.kit.title}: ${words.say('list.table-cards')}`,
    paper: 'A4',
    look: 'cards',
    blocks: [{ type: 'cards', size: 'A5', cards }],
  });
};
