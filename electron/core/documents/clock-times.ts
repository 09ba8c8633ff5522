/** The clock times that a printed agenda shows. */
import { afterMinutes } from '../time.ts';
import type { AgendaItem, Session } from '../session/session.ts';
import { forecast, plannedStart } from '../session/timer.ts';
import type { Instant } from '../units.ts';
import type { Words } from './words.ts';

export type ItemClock = { readonly item: AgendaItem; readonly start: Instant; readonly end: Instant };
export type ClockTimes = { readonly items: readonly ItemClock[]; readonly end: Instant };

/** As planned: each item after the one before, from the session's start. */
export const plannedTimes = (session: Session): ClockTimes => {
  let cursor = plannedStart(session);
  const items = session.agenda.map((item): ItemClock => {
    const start = cursor;
    cursor = afterMinutes(start, item.minutes);
    return { item, start, end: cursor };
  });
  return { items, end: cursor };
};

/** What to lead by: as planned, or while the session runs as it is now thought to go on. */
export const clockTimes = (session: Session, now: Instant): ClockTimes => {
  if (session.status !== 'running') return plannedTimes(session);
  let cursor = plannedStart(session);
  const expected = forecast(session, now);
  const items = expected.items.map((times): ItemClock => {
    const start = times.start ?? cursor;
    cursor = afterMinutes(start, times.minutes);
    return { item: times.item, start, end: cursor };
  });
  return { items, end: expected.end };
};

/** `08.00–08.15` on the wall where the session is held. */
export const clockRange = (session: Session, from: Instant, to: Instant, words: Words): string => {
  const zone = session.details.timeZone;
  return `${words.time(from, zone)}–${words.time(to, zone)}`;
};
