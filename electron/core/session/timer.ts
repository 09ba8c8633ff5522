/** What clocks show, derived from stored instants and now. Nothing here is stored. */
import type { ItemId } from '../ids.ts';
import { minutes as asMinutes, between, inMillis, later, millis } from '../units.ts';
import type { Instant, Millis, Minutes } from '../units.ts';
import { instantAt, nextInstantAt } from '../time.ts';
import type { AgendaItem, Session, Visit } from './session.ts';

/** The visit that is on, or undefined before the start and after the end. */
export const currentVisit = (session: Session): Visit | undefined => {
  const last = session.visits.at(-1);
  return last && last.endedAt === null ? last : undefined;
};

export const currentItem = (session: Session): AgendaItem | undefined => {
  const visit = currentVisit(session);
  return visit && session.agenda.find((item) => item.id === visit.item);
};

export const isPaused = (session: Session): boolean => currentVisit(session)?.pauses.at(-1)?.to === null;

/** Time spent in one visit, pauses left out. */
const spentIn = (visit: Visit, now: Instant): Millis => {
  const end = visit.endedAt ?? now;
  const paused = visit.pauses.reduce((sum, pause) => sum + between(pause.from, pause.to ?? end), 0);
  return millis(between(visit.startedAt, end) - paused);
};

/** Time spent on an item over all its visits, pauses left out. */
export const spent = (session: Session, item: ItemId, now: Instant): Millis =>
  millis(
    session.visits
      .filter((visit) => visit.item === item)
      .reduce((sum, visit) => sum + spentIn(visit, now), 0),
  );

/** An item's minutes as they are now: planned plus what was added while it ran. Never below zero. */
export const givenMinutes = (session: Session, item: AgendaItem): Minutes =>
  asMinutes(Math.max(0, item.minutes + (session.added[item.id] ?? 0)));

/** Time left of an item. Negative once over. */
export const remaining = (session: Session, item: AgendaItem, now: Instant): Millis =>
  millis(inMillis(givenMinutes(session, item)) - spent(session, item.id, now));

export type TimeState = 'plenty' | 'short' | 'last' | 'over';
/** 20 % left is short, 5 % left is the last of it. */
export const timeState = (left: Millis, given: Minutes): TimeState => {
  const total = inMillis(given);
  if (left < 0) return 'over';
  if (left <= total * 0.05) return 'last';
  return left <= total * 0.2 ? 'short' : 'plenty';
};

export const plannedStart = (session: Session): Instant =>
  instantAt(session.details.date, session.details.startTime, session.details.timeZone);

/** The end that people were told. */
export const promisedEnd = (session: Session): Instant => {
  const { date, startTime, promisedEnd: end, timeZone } = session.details;
  return nextInstantAt(date, startTime, end, timeZone);
};

export type ItemTimes = {
  readonly item: AgendaItem;
  readonly state: 'done' | 'now' | 'later' | 'left-out';
  /** When it started or is now thought to start. Null for one that was passed over. */
  readonly start: Instant | null;
  /** Minutes it took, or is now thought to take. */
  readonly minutes: Minutes;
};

export type Forecast = {
  readonly items: readonly ItemTimes[];
  readonly end: Instant;
  /** Minutes past the promised end; negative when there is time to spare. */
  readonly over: Minutes;
  /** When the current item is thought to end: the next stop. */
  readonly nextStop: Instant | null;
};

/**
 * Every item's time and the end as they look now: actual times for what has been, the rest laid out after what is on. An item
 * that has run over pushes the rest ahead of it.
 */
export const forecast = (session: Session, now: Instant): Forecast => {
  const current = currentVisit(session);
  const at = current ? session.agenda.findIndex((item) => item.id === current.item) : -1;
  const asPlanned = session.status === 'planned' || session.afterwards;
  let cursor = asPlanned ? plannedStart(session) : now;
  let nextStop: Instant | null = null;
  const items = session.agenda.map((item, index): ItemTimes => {
    const first = session.visits.find((visit) => visit.item === item.id);
    if (current && index === at) {
      cursor = later(now, millis(Math.max(0, remaining(session, item, now))));
      nextStop = cursor;
      return { item, state: 'now', start: first?.startedAt ?? now, minutes: givenMinutes(session, item) };
    }
    if (index < at || (session.status === 'ended' && !session.afterwards)) {
      const took = asMinutes(Math.round(spent(session, item.id, now) / 60_000));
      return { item, state: first ? 'done' : 'left-out', start: first?.startedAt ?? null, minutes: took };
    }
    const start = cursor;
    cursor = later(cursor, inMillis(givenMinutes(session, item)));
    return {
      item,
      state: session.afterwards ? 'done' : 'later',
      start,
      minutes: givenMinutes(session, item),
    };
  });
  const end = session.endedAt ?? cursor;
  // By the minutes that clocks show: forty seconds late it still ends at the minute that was promised.
  const over = asMinutes(Math.floor(between(promisedEnd(session), end) / 60_000));
  return { items, end, over, nextStop };
};
