/** What can be printed of a session, in the order it is needed. */
import type { DocumentRow } from '../views.ts';
import type { Edition, Handout, HandoutKind } from '../kit/kit.ts';
import type { Session } from '../session/session.ts';
import { forms } from './forms.ts';
import { decksIn, handoutsIn } from './in-session.ts';
import type { DocumentName } from './names.ts';
import { tableCards } from './table-cards.ts';
import type { Words } from './words.ts';

type Group = DocumentRow['group'];

/** When a handout is needed: put up or sent before, handed out in the room, or used after it. */
const groupOfHandout: Readonly<Record<HandoutKind, Group>> = {
  poster: 'before',
  tent: 'before',
  'late-card': 'before',
  attendance: 'before',
  worksheet: 'during',
  reflection: 'during',
  evaluation: 'during',
  'summary-sheet': 'during',
  'pulse-card': 'during',
};

/** A worksheet that no activity hands out, such as the manager's own preparation, is for before. */
const groupOf = ({ id, kind }: Handout, edition: Edition): Group => {
  const handedOut = edition.structure.activities.some((activity) => activity.handouts.includes(id));
  return kind === 'worksheet' && !handedOut ? 'before' : groupOfHandout[kind];
};

export const listDocuments = (session: Session, edition: Edition, words: Words): readonly DocumentRow[] => {
  const own = (
    name: Exclude<DocumentName, 'handout' | 'cards'>,
    group: Group,
    paper: DocumentRow['paper'] = 'A4',
  ): DocumentRow => ({ name, part: null, title: words.say(`list.${name}`), paper, group });
  const handouts = (group: Group): readonly DocumentRow[] =>
    handoutsIn(session, edition)
      .filter((handout) => groupOf(handout, edition) === group)
      .map((handout) => handoutRow(handout, edition, group));
  const cards = decksIn(session, edition).map((deck): DocumentRow => {
    const title = words.say('list.cards', { title: edition.texts.decks[deck.id]?.title ?? deck.id });
    return { name: 'cards', part: deck.id, title, paper: 'A4', group: 'during' };
  });
  return [
    own('guide', 'before'),
    own('emergency-pack', 'before'),
    // Two people need no agenda on a wall, and nobody ticks them off.
    ...(session.private ? [] : [own('agenda-poster', 'before', 'A3'), own('attendance', 'before')]),
    ...handouts('before'),
    ...(forms(session, edition, words) ? [own('forms', 'during')] : []),
    ...handouts('during'),
    ...cards,
    ...(tableCards(session, edition, words) ? [own('table-cards', 'during')] : []),
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
