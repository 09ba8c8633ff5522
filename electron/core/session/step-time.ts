/** Starting, moving through the agenda, pausing and ending. */
import type { ItemId } from '../ids.ts';
import { dateAt, minutesBetween, timeAfter, timeAt } from '../time.ts';
import type { Instant } from '../units.ts';
import { inMillis, minutes } from '../units.ts';
import { unreachable } from '../reply.ts';
import { currentIndex, nextIndex } from './allowed.ts';
import type { SessionEvent } from './events.ts';
import type { Session, Visit } from './session.ts';
import { currentVisit, plannedStart, promisedEnd } from './timer.ts';

type TimeEvent = Extract<
  SessionEvent,
  {
    type:
      | 'session-started'
      | 'moved-on'
      | 'moved-back'
      | 'paused'
      | 'resumed'
      | 'time-added'
      | 'session-ended'
      | 'held-on-paper';
  }
>;

export const stepTime = (session: Session, event: TimeEvent, at: Instant): Session | null => {
  switch (event.type) {
    case 'session-started': {
      const first = session.agenda[0];
      const begun: Session = { ...session, status: 'running', details: heldAt(session, at) };
      return first ? visiting(begun, first.id, at) : null;
    }
    case 'moved-on':
      return moved(session, event.from, nextIndex(session), at);
    case 'moved-back':
      return moved(session, event.from, currentIndex(session) - 1, at);
    case 'paused':
      return withLast(session, (visit) => ({ ...visit, pauses: [...visit.pauses, { from: at, to: null }] }));
    case 'resumed':
      return withLast(session, (visit) => ({ ...visit, pauses: closed(visit.pauses, at) }));
    case 'time-added': {
      const item = session.agenda.find((candidate) => candidate.id === event.item);
      if (!item) return null;
      const sum = (session.added[event.item] ?? 0) + event.minutes;
      return { ...session, added: { ...session.added, [event.item]: Math.max(0 - item.minutes, sum) } };
    }
    case 'session-ended':
      return { ...left(session, at), status: 'ended', endedAt: at };
    case 'held-on-paper':
      return { ...session, status: 'ended', afterwards: true };
    default:
      return unreachable(event);
  }
};

/** A session that begins this long before its planned time is taken to be the planned one, only early. */
const early = inMillis(minutes(180));

/**
 * When it was held, if that is not when it was planned: begun on another day, or after the promised end, it gets the time it
 * began and keeps its length. What is printed is when people met.
 */
const heldAt = (session: Session, at: Instant): Session['details'] => {
  const { details } = session;
  const start = plannedStart(session);
  const end = promisedEnd(session);
  if (at >= start - early && at < end) return details;
  const startTime = timeAt(at, details.timeZone);
  return {
    ...details,
    date: dateAt(at, details.timeZone),
    startTime,
    promisedEnd: timeAfter(startTime, minutesBetween(start, end)),
  };
};

/** A key pressed twice names an item that is no longer current: refused, so that it moves once. */
const moved = (session: Session, from: ItemId, to: number | null, at: Instant): Session | null => {
  const item = to === null ? undefined : session.agenda[to];
  return item && currentVisit(session)?.item === from ? visiting(left(session, at), item.id, at) : null;
};

const visiting = (session: Session, item: ItemId, at: Instant): Session => ({
  ...session,
  visits: [...session.visits, { item, startedAt: at, endedAt: null, pauses: [] }],
  // A new activity begins with its own question on the wall, never with the last one's cards.
  room: { ...session.room, shows: { what: 'activity' }, warningUntil: null },
});

const left = (session: Session, at: Instant): Session =>
  withLast(session, (visit) => ({ ...visit, endedAt: at, pauses: closed(visit.pauses, at) }));

const closed = (pauses: Visit['pauses'], at: Instant): Visit['pauses'] =>
  pauses.map((pause) => (pause.to === null ? { ...pause, to: at } : pause));

const withLast = (session: Session, change: (visit: Visit) => Visit): Session => {
  const last = session.visits.at(-1);
  return last?.endedAt === null ? { ...session, visits: session.visits.with(-1, change(last)) } : session;
};
