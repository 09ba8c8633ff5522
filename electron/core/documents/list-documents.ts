/** What can be printed of a session, in the order it is needed. */
import type { DocumentRow } from '../contract.ts';
import type { Edition, Handout, HandoutKind } from '../kit/kit.ts';
import type { Session } from '../session/session.ts';
import { decksIn, handoutsIn } from './in-session.ts';
import type { DocumentName } from './names.ts';
import type { Words } from './words.ts';

type Group = DocumentRow['group'];

/** When a handout is needed in the room or after it; the rest is printed and put up before. */
const groupOfHandout: Readonly<Record<HandoutKind, Group>> = {
  poster: 'before',
  tent: 'before',
  'late-card': 'before',
  attendance: 'before',
  worksheet: 'during',
  reflection: 'during',
  evaluation: 'during',
  'summary-sheet': 'after',
  'pulse-card': 'after',
};

export const listDocuments = (session: Session, edition: Edition, words: Words): readonly DocumentRow[] => {
  const own = (
    name: Exclude<DocumentName, 'handout' | 'cards'>,
    group: Group,
    paper: DocumentRow['paper'] = 'A4',
  ): DocumentRow => ({ name, part: null, title: words.say(`list.${name}`), paper, group });
  const handouts = (group: Group): readonly DocumentRow[] =>
    handoutsIn(session, edition)
      .filter((handout) => groupOfHandout[handout.kind] === group)
      .map((handout) => handoutRow(handout, edition, group));
  const cards = decksIn(session, edition).map((deck): DocumentRow => {
    const title = words.say('list.cards', { title: edition.texts.decks[deck.id]?.title ?? deck.id });
    return { name: 'cards', part: deck.id, title, paper: 'A4', group: 'during' };
  });
  return [
    own('guide', 'before'),
    own('emergency-pack', 'before'),
    own('agenda-poster', 'before', 'A3'),
    own('attendance', 'before'),
    ...handouts('before'),
    ...handouts('during'),
    ...cards,
    own('summary', 'after'),
    ...handouts('after'),
  ];
};

const handoutRow = (handout: Handout, edition: Edition, group: Group): DocumentRow => ({
  name: 'handout',
  part: handout.id,
  title: edition.texts.handouts[handout.id]?.title ?? handout.id,
  paper: handout.paper,
  group,
});
