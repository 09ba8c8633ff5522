/** The one definition of what may happen now. Buttons ask it, and `step` obeys it. */
import { unreachable } from '../reply.ts';
import type { EventType } from './events.ts';
import type { Session } from './session.ts';
import { currentVisit, isPaused } from './timer.ts';

export const allowed = (session: Session, event: EventType): boolean => {
  const running = session.status === 'running';
  switch (event) {
    case 'details-changed':
    case 'draft-typed':
    case 'note-taken':
    case 'note-edited':
    case 'note-moved':
    case 'note-deleted':
    case 'instrument-used':
    case 'follow-up-set':
    case 'room-blanked':
    case 'room-turned':
      return true;
    case 'item-added':
    case 'item-moved':
    case 'item-removed':
    case 'item-renamed':
    case 'item-minutes-set':
    case 'times-refit':
      return session.status !== 'ended';
    case 'session-started':
      return session.status === 'planned' && session.agenda.length > 0;
    case 'held-on-paper':
      return session.status === 'planned';
    case 'moved-on':
      return running && nextIndex(session) !== null;
    case 'moved-back':
      return running && currentIndex(session) > 0;
    case 'paused':
      return running && !isPaused(session);
    case 'resumed':
      return running && isPaused(session);
    case 'time-added':
    case 'session-ended':
    case 'room-warned':
      return running;
    case 'approved':
      return session.status !== 'planned' && session.approvedAt === null;
    case 'approval-withdrawn':
      return session.approvedAt !== null;
    default:
      return unreachable(event);
  }
};

/** Where the current item stands in the agenda, or -1 when none is running. */
export const currentIndex = (session: Session): number => {
  const visit = currentVisit(session);
  return visit ? session.agenda.findIndex((item) => item.id === visit.item) : -1;
};

export const nextIndex = (session: Session): number | null => {
  const index = currentIndex(session);
  return index >= 0 && index + 1 < session.agenda.length ? index + 1 : null;
};
