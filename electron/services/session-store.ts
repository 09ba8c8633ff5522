/**
 * The folder of sessions. Each file is read once at the start and kept as a row; the whole of it, with the kit it froze, is
 * read again when somebody opens it.
 */
import { join } from 'node:path';
import { constant } from '../core/canonical-json.ts';
import type { SessionRow, Trouble, TrashRow } from '../core/views.ts';
import type { SessionId } from '../core/ids.ts';
import { done, fail } from '../core/reply.ts';
import type { Problem, Reply } from '../core/reply.ts';
import { migrateSession } from '../core/session/migrations.ts';
import type { Session } from '../core/session/session.ts';
import {
  listedSession,
  sessionFormat,
  sessionFormatVersion,
  storedSession,
} from '../core/session/stored-session.ts';
import type { StoredSession } from '../core/session/stored-session.ts';
import type { Clock } from './clock.ts';
import { instantOfStamp } from './clock.ts';
import { createCollection } from './files/collection.ts';
import type { Moved } from './files/collection.ts';
import type { Stored } from './files/read-stored.ts';
import type { Written } from './files/stored-file.ts';
import { idInTrash } from './files/trash.ts';
import { loadedFrom, troubleOf } from './loaded-session.ts';
import type { LoadedSession } from './loaded-session.ts';
import { rowOf, sameRow } from './session-row.ts';

export type SessionStore = {
  /** Sweeps, reads every row. Before anything else. */
  open(): Promise<Problem | null>;
  /** The latest first. */
  rows(): readonly SessionRow[];
  troubles(): readonly Trouble[];
  load(id: SessionId): Promise<Reply<LoadedSession>>;
  write(id: SessionId, stored: StoredSession, revision: number): Promise<Written>;
  /** Answers whether a list would show it differently now. */
  note(stored: StoredSession, readOnly: boolean): boolean;
  trash(id: SessionId): Promise<Reply<{ key: string }>>;
  trashed(): Promise<readonly TrashRow[]>;
  restore(key: string): Promise<Reply<{ id: SessionId }>>;
  recover(id: SessionId): Promise<Reply<LoadedSession>>;
};

export const createSessionStore = (dataFolder: string, clock: Clock): SessionStore => {
  const place = {
    folder: join(dataFolder, 'sessions'),
    format: sessionFormat,
    formatVersion: sessionFormatVersion,
    migrate: migrateSession,
    clock,
  };
  const files = createCollection({ ...place, schema: storedSession });
  const rows = new Map<string, SessionRow>();
  const troubles = new Map<string, Trouble>();

  const noted = <T extends { readonly session: Session }>(id: SessionId, stored: Stored<T>): Stored<T> => {
    const trouble = troubleOf(id, stored);
    if (trouble) troubles.set(id, trouble);
    else troubles.delete(id);
    const readable = stored.state === 'ok' || stored.state === 'newer' ? stored.value : null;
    if (readable) rows.set(id, rowOf(readable.session, stored.state === 'newer'));
    else if (stored.state !== 'busy') rows.delete(id);
    return stored;
  };
  const load: SessionStore['load'] = async (id) => loadedFrom(noted(id, await files.read(id)));

  return {
    open: async () => {
      const opened = await files.open();
      if (!opened.ok) return opened.problem;
      const listed = createCollection({ ...place, schema: listedSession });
      // One at a time, so that a drawer of old sessions is never in memory all at once.
      for (const id of await listed.ids()) noted(id as SessionId, await listed.read(id));
      return null;
    },
    rows: () => [...rows.values()].toSorted(latestFirst),
    troubles: () => [...troubles.values()],
    load,
    write: (id, { session, edition }, revision) =>
      files.write(id, { session, edition: constant(edition) }, revision),
    note: ({ session }, readOnly) => {
      const row = rowOf(session, readOnly);
      const before = rows.get(session.id);
      rows.set(session.id, row);
      return !before || !sameRow(before, row);
    },
    trash: async (id) => {
      const moved = await files.trash(id);
      if (!moved.ok) return { ok: false, problem: movingProblem(moved.problem) };
      rows.delete(id);
      return done({ key: moved.name.replace(/\.json$/, '') });
    },
    trashed: async () =>
      (await files.trashed()).map(({ name, at, id, value }) => ({
        key: name.replace(/\.json$/, ''),
        title: value ? value.session.kit.title : id,
        groupName: value?.session.details.groupName ?? '',
        trashedAt: instantOfStamp(at),
      })),
    restore: async (key) => {
      const name = `${key}.json`;
      // The folder of files says only that it cannot: a person wants to know whether it is gone or in the way.
      if (!(await files.trashed()).some((one) => one.name === name)) return fail('session-not-found');
      const moved = await files.restore(name);
      if (!moved.ok) return { ok: false, problem: movingProblem(moved.problem) };
      const id = (idInTrash(moved.name) ?? '') as SessionId;
      await load(id);
      return done({ id });
    },
    recover: async (id) => {
      const recovered = await files.recover(id);
      if (!recovered.ok && recovered.problem.code !== 'nothing-to-recover')
        return { ok: false, problem: recovered.problem };
      return load(id);
    },
  };
};

const latestFirst = (a: SessionRow, b: SessionRow): number =>
  compare(`${b.date} ${b.startTime} ${b.id}`, `${a.date} ${a.startTime} ${a.id}`);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const movingProblem = (problem: Extract<Moved, { ok: false }>['problem']): Problem => {
  switch (problem.code) {
    case 'not-found':
      return { code: 'session-not-found' };
    case 'place-taken':
      return { code: 'session-exists' };
    default:
      return problem;
  }
};
