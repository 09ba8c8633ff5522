/** The sessions that are in memory: every running one, and the few that were looked at last. */
import type { SessionId } from '../core/ids.ts';
import { done } from '../core/reply.ts';
import type { Reply } from '../core/reply.ts';
import type { LoadedSession } from './loaded-session.ts';
import { openSession } from './open-session.ts';
import type { Opening, OpenSession } from './open-session.ts';
import type { Saver } from './saver.ts';

export type OpenSessions = {
  /** From memory, or from its file. */
  readonly find: (id: SessionId) => Promise<Reply<OpenSession>>;
  readonly get: (id: SessionId) => OpenSession | undefined;
  readonly add: (id: SessionId, opening: Opening) => OpenSession;
  readonly remove: (id: SessionId) => void;
  readonly all: () => readonly (readonly [SessionId, OpenSession])[];
};

/**
 * Windows may have seen revisions that never reached the disk when a host was killed. Skipping ahead makes every revision
 * of the next host later than any of them.
 */
export const restartGap = 100_000;
/** Sessions kept besides those that run or are not yet saved. */
const spare = 8;

export const createOpenSessions = (
  load: (id: SessionId) => Promise<Reply<LoadedSession>>,
  saverFor: (id: SessionId, open: OpenSession) => Saver,
): OpenSessions => {
  const sessions = new Map<SessionId, OpenSession>();
  const opening = new Map<SessionId, Promise<Reply<OpenSession>>>();

  const add: OpenSessions['add'] = (id, from) => {
    const open = openSession(from, (made) => saverFor(id, made));
    sessions.set(id, open);
    const idle = [...sessions].filter(([, one]) => one !== open && isIdle(one));
    for (const [oldest] of idle.slice(0, Math.max(0, idle.length - spare))) sessions.delete(oldest);
    return open;
  };

  const fromFile = async (id: SessionId): Promise<Reply<OpenSession>> => {
    const loaded = await load(id);
    return loaded.ok ? done(sessions.get(id) ?? add(id, asOpened(loaded.value))) : loaded;
  };

  return {
    find: async (id) => {
      const open = sessions.get(id);
      if (open) {
        // Asked for last, forgotten last.
        sessions.delete(id);
        sessions.set(id, open);
        return done(open);
      }
      const found = opening.get(id) ?? fromFile(id).finally(() => opening.delete(id));
      opening.set(id, found);
      return found;
    },
    get: (id) => sessions.get(id),
    add,
    remove: (id) => void sessions.delete(id),
    all: () => [...sessions],
  };
};

const isIdle = ({ session, revision, savedRevision }: OpenSession): boolean =>
  session.status !== 'running' && savedRevision === revision;

const asOpened = ({ session, edition, revision, readOnly }: LoadedSession): Opening => {
  const opened = revision + restartGap;
  return { session, edition, readOnly, revision: opened, savedRevision: opened };
};
