/** Applies one event to a session: the only way a session changes. Pure, so that a rehearsal and a test play the same game. */
import type { Edition } from '../kit/kit.ts';
import { unreachable } from '../reply.ts';
import type { Instant } from '../units.ts';
import { later, minutes, inMillis } from '../units.ts';
import { allowed } from './allowed.ts';
import { stepAgenda } from './step-agenda.ts';
import { stepInstrument } from './step-instrument.ts';
import { stepNotes } from './step-notes.ts';
import { stepTime } from './step-time.ts';
import type { SessionEvent } from './events.ts';
import type { Session } from './session.ts';

/** How long the room sees the two-minute warning. */
const warningShown = inMillis(minutes(2));

/**
 * The session after the event, or null when it is not allowed now. An event that has already happened (sent twice after a
 * broken connection) gives the same session back.
 */
export const step = (
  session: Session,
  edition: Edition,
  event: SessionEvent,
  at: Instant,
): Session | null => {
  if (!allowed(session, event.type)) return null;
  switch (event.type) {
    case 'details-changed':
      return { ...session, details: { ...session.details, ...definedOf(event.details) } };
    case 'item-added':
    case 'item-moved':
    case 'item-removed':
    case 'item-renamed':
    case 'item-minutes-set':
    case 'times-refit':
      return stepAgenda(session, event);
    case 'session-started':
    case 'moved-on':
    case 'moved-back':
    case 'paused':
    case 'resumed':
    case 'time-added':
    case 'session-ended':
    case 'held-on-paper':
      return stepTime(session, event, at);
    case 'draft-typed':
    case 'note-taken':
    case 'note-edited':
    case 'note-moved':
    case 'note-deleted':
      return stepNotes(session, event, at);
    case 'instrument-used':
      return stepInstrument(session, edition, event, at);
    case 'follow-up-set':
      // Its dates stand on the page that was approved.
      return {
        ...session,
        followUp: { ...event.followUp, dates: event.followUp.dates.toSorted() },
        approvedAt: null,
      };
    case 'approved':
      return { ...session, approvedAt: at };
    case 'approval-withdrawn':
      return { ...session, approvedAt: null };
    case 'room-blanked':
      return { ...session, room: { ...session.room, blank: event.blank } };
    case 'room-turned':
      return { ...session, room: { ...session.room, shows: event.shows } };
    case 'room-warned':
      return { ...session, room: { ...session.room, warningUntil: later(at, warningShown) } };
    default:
      return unreachable(event);
  }
};

/** A partial as zod gives it may hold keys that are there but undefined; spread, they would erase. */
const definedOf = <T extends object>(partial: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(partial).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
