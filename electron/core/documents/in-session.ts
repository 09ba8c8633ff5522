/** What of a kit a session uses, in the order of its agenda. */
import type { InstrumentConfig } from '../instruments/configs.ts';
import { groupSizes } from '../instruments/groups/sizes.ts';
import type { Activity, Deck, Edition, Handout, Per } from '../kit/kit.ts';
import type { AgendaItem, Session } from '../session/session.ts';

export const activityOf = (edition: Edition, item: AgendaItem): Activity | undefined =>
  edition.structure.activities.find((activity) => activity.id === item.activity);

/** Each activity once, also when it stands twice in the agenda. */
export const activitiesIn = (session: Session, edition: Edition): readonly Activity[] => [
  ...new Set(session.agenda.flatMap((item) => activityOf(edition, item) ?? [])),
];

/** Handouts of the session's activities, then those that belong to the kit as a whole. */
export const handoutsIn = (session: Session, edition: Edition): readonly Handout[] => {
  const { activities, handouts } = edition.structure;
  const ofActivities = new Set(activities.flatMap((activity) => activity.handouts));
  const inOrder = activitiesIn(session, edition).flatMap((activity) => activity.handouts);
  const used = [...new Set(inOrder)].flatMap((id) => handouts.find((handout) => handout.id === id) ?? []);
  return [...used, ...handouts.filter((handout) => !ofActivities.has(handout.id))];
};

/** Decks that the session's instruments use, then those that no activity of the kit claims. */
export const decksIn = (session: Session, edition: Edition): readonly Deck[] => {
  const { activities, decks } = edition.structure;
  const claimed = new Set(activities.flatMap(decksOf));
  const used = new Set(activitiesIn(session, edition).flatMap(decksOf));
  return decks.filter((deck) => used.has(deck.id) || !claimed.has(deck.id));
};

const decksOf = (activity: Activity): readonly string[] =>
  activity.instruments.flatMap((instrument) => (instrument.kind === 'cards' ? [instrument.deck] : []));

/** People to print for: those expected, or those listed when they are more. */
export const peopleIn = (session: Session): number =>
  Math.max(session.details.expected, session.details.people.length);

export const tablesIn = (session: Session, edition: Edition): number => {
  const { min, max } = edition.structure.tableSize;
  return Math.max(1, groupSizes(peopleIn(session), edition.structure.tableSize, (min + max) / 2).length);
};

/** How many to bring of something that there are `count` of for each person, table or room. */
export const piecesOf = (per: Per, count: number, session: Session, edition: Edition): number => {
  const holders: Record<Per, number> = {
    person: peopleIn(session),
    table: tablesIn(session, edition),
    room: 1,
  };
  return count * holders[per];
};

/** A scale in the closing asks how the session was; elsewhere it is part of the work. */
export const isEvaluation = (activity: Activity, instrument: InstrumentConfig): boolean =>
  instrument.kind === 'scale' && activity.protected;
