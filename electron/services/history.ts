/** What a session was before, for undo: in memory only, per session. */
import type { SessionEvent } from '../core/session/events.ts';
import type { Draft, Session } from '../core/session/session.ts';
import type { StoredSession } from '../core/session/stored-session.ts';

/** A session with the edition it stood on: moving it to another version of its kit changes both. */
export type Moment = StoredSession;

export type History = {
  readonly past: readonly Moment[];
  readonly future: readonly Moment[];
  /** The field that the last change was typed in; null for any other change. */
  readonly field: string | null;
};
export type Turned = { readonly moment: Moment; readonly history: History };

/** A whole day of notes fits; beyond it the oldest are forgotten. */
const depth = 200;

export const emptyHistory: History = { past: [], future: [], field: null };

/**
 * Before a change: a new path was taken, so there is nothing to do again. What is typed in one field in one go is one change,
 * however often it was saved meanwhile.
 */
export const remembered = (
  { past, field }: History,
  before: Moment,
  typed: string | null = null,
): History => ({
  past: typed !== null && typed === field ? past : [...past.slice(1 - depth), before],
  future: [],
  field: typed,
});

/** The field of an instrument that an event comes from while somebody writes in it; null for any other event. */
export const typedIn = (event: SessionEvent): string | null => {
  if (event.type !== 'instrument-used') return null;
  const { type } = event.event;
  if (type !== 'answer-written' && type !== 'cell-written' && type !== 'why-written') return null;
  return JSON.stringify([event.instrument, { ...event.event, text: '' }]);
};

export const undone = ({ past, future }: History, current: Moment): Turned | null => {
  const moment = past.at(-1);
  if (!moment) return null;
  return {
    moment: typingOn(moment, current),
    history: { past: past.slice(0, -1), future: [current, ...future], field: null },
  };
};

export const redone = ({ past, future }: History, current: Moment): Turned | null => {
  const [moment, ...rest] = future;
  if (!moment) return null;
  return {
    moment: typingOn(moment, current),
    history: { past: [...past, current], future: rest, field: null },
  };
};

/** Whatever is taken back, what is being typed stays where it is. */
const typingOn = ({ session, edition }: Moment, current: Moment): Moment => ({
  session: { ...session, draft: draftFor(session, current.session.draft) },
  edition,
});

/** A draft of a note that is no longer there becomes a draft of a new one. */
const draftFor = (session: Session, draft: Draft | null): Draft | null =>
  draft === null || draft.editing === null || session.notes.some((note) => note.id === draft.editing)
    ? draft
    : { ...draft, editing: null };
