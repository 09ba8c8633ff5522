/** What a session was before, for undo: in memory only, per session. */
import type { Draft, Session } from '../core/session/session.ts';

export type History = { readonly past: readonly Session[]; readonly future: readonly Session[] };
export type Turned = { readonly session: Session; readonly history: History };

/** A whole day of notes fits; beyond it the oldest are forgotten. */
const depth = 200;

export const emptyHistory: History = { past: [], future: [] };

/** Before a change: a new path was taken, so there is nothing to do again. */
export const remembered = ({ past }: History, before: Session): History => ({
  past: [...past.slice(1 - depth), before],
  future: [],
});

export const undone = ({ past, future }: History, current: Session): Turned | null => {
  const session = past.at(-1);
  if (!session) return null;
  return {
    session: typingOn(session, current),
    history: { past: past.slice(0, -1), future: [current, ...future] },
  };
};

export const redone = ({ past, future }: History, current: Session): Turned | null => {
  const [session, ...rest] = future;
  if (!session) return null;
  return { session: typingOn(session, current), history: { past: [...past, current], future: rest } };
};

/** Whatever is taken back, what is being typed stays where it is. */
const typingOn = (session: Session, current: Session): Session => ({
  ...session,
  draft: draftFor(session, current.draft),
});

/** A draft of a note that is no longer there becomes a draft of a new one. */
const draftFor = (session: Session, draft: Draft | null): Draft | null =>
  draft === null || draft.editing === null || session.notes.some((note) => note.id === draft.editing)
    ? draft
    : { ...draft, editing: null };
