/** Changes of the agenda. What has begun stays where it is: only what is still to come can move or go. */
import { minutes } from '../units.ts';
import type { SessionEvent } from './events.ts';
import { longestAgenda } from './session.ts';
import type { AgendaItem, Session } from './session.ts';

type AgendaEvent = Extract<SessionEvent, { type: `item-${string}` | 'times-refit' }>;
type Refit = Extract<SessionEvent, { type: 'times-refit' }>;

export const stepAgenda = (session: Session, event: AgendaEvent): Session | null => {
  if (event.type === 'times-refit') return refit(session, event);
  if (event.type === 'item-added') {
    if (session.agenda.some((item) => item.id === event.item.id)) return session;
    if (session.agenda.length >= longestAgenda) return null;
    if (event.at > session.agenda.length || event.at < firstOpen(session)) return null;
    return { ...session, agenda: session.agenda.toSpliced(event.at, 0, event.item) };
  }
  const index = session.agenda.findIndex((item) => item.id === event.item);
  const item = session.agenda[index];
  if (!item) return event.type === 'item-removed' ? session : null;
  if (event.type === 'item-renamed') return replace(session, index, { ...item, title: event.title });
  if (index < firstOpen(session)) return null;
  switch (event.type) {
    case 'item-moved': {
      if (event.to < firstOpen(session) || event.to >= session.agenda.length) return null;
      return { ...session, agenda: session.agenda.toSpliced(index, 1).toSpliced(event.to, 0, item) };
    }
    case 'item-removed':
      return { ...session, agenda: session.agenda.toSpliced(index, 1) };
    case 'item-minutes-set': {
      const given = minutes(event.minutes);
      // A person who plans less than the kit's minimum knows their group: the minimum gives way, never the person.
      const minimum = minutes(Math.min(item.minimum, given));
      return replace(session, index, { ...item, minutes: given, minimum });
    }
  }
};

/** Only what has not begun, and never the closing; what is not there any more was left out before. */
const refit = (session: Session, { changes }: Refit): Session => {
  const open = session.agenda.slice(firstOpen(session)).filter((item) => !item.protected);
  const wanted = new Map(changes.map((change) => [change.item, minutes(change.minutes)]));
  const refitted = new Set(open.map(({ id }) => id).filter((id) => wanted.has(id)));
  return {
    ...session,
    agenda: session.agenda.flatMap((item) => {
      const given = refitted.has(item.id) ? wanted.get(item.id) : undefined;
      if (given === undefined) return [item];
      return given === 0
        ? []
        : [{ ...item, minutes: given, minimum: minutes(Math.min(item.minimum, given)) }];
    }),
    // What was given or taken before is part of what it has now.
    added: Object.fromEntries(
      Object.entries(session.added).filter(([id]) => !refitted.has(id as AgendaItem['id'])),
    ),
  };
};

/** The first place in the agenda that may still change: after everything that has been visited. */
export const firstOpen = (session: Session): number =>
  1 + session.agenda.findLastIndex((item) => session.visits.some((visit) => visit.item === item.id));

const replace = (session: Session, index: number, item: AgendaItem): Session => ({
  ...session,
  agenda: session.agenda.with(index, item),
});
