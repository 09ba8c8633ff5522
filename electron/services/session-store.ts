/**
 * The sessions there are. Each file is read once at the start and kept as a row; the whole of it, with the kit it froze, is
 * read again when somebody opens it.
 */
import type { Empty } from '../core/contract.ts';
import type { SessionRow, Trouble, TrashRow } from '../core/views.ts';
import type { SessionId } from '../core/ids.ts';
import { done, fail } from '../core/reply.ts';
import type { Problem, Reply } from '../core/reply.ts';
import type { Session } from '../core/session/session.ts';
import type { StoredSession } from '../core/session/stored-session.ts';
import type { Clock } from './clock.ts';
import { instantOfStamp } from './clock.ts';
import type { Added, Moved } from './files/collection.ts';
import type { Stored } from './files/read-stored.ts';
import type { Written } from './files/stored-file.ts';
import { idInTrash } from './files/trash.ts';
import { loadedFrom, troubleOf } from './loaded-session.ts';
import type { LoadedSession } from './loaded-session.ts';
import { createSessionFiles } from './session-files.ts';
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
  /** One that comes from elsewhere: on disk when it is answered, or not here at all. */
  add(id: SessionId, stored: StoredSession, revision: number): Promise<Reply<Empty>>;
  trash(id: SessionId): Promise<Reply<{ key: string }>>;
  trashed(): Promise<readonly TrashRow[]>;
  restore(key: string): Promise<Reply<{ id: SessionId }>>;
  recover(id: SessionId): Promise<Reply<LoadedSession>>;
  /** Every copy, also those in the trash, for good. */
  erase(id: SessionId): Promise<Reply<Empty>>;
};

export const createSessionStore = (dataFolder: string, clock: Clock): SessionStore => {
  const files = createSessionFiles(dataFolder, clock);
  const rows = new Map<string, SessionRow>();
  const troubles = new Map<string, Trouble>();

  const noted = <T extends { readonly session: Session }>(id: SessionId, stored: Stored<T>): Stored<T> => {
    const trouble = troubleOf(id, files.folderOf(id), stored);
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
      await files.each((id, stored) => noted(id as SessionId, stored));
      return null;
    },
    rows: () => [...rows.values()].toSorted(latestFirst),
    troubles: () => [...troubles.values()],
    load,
    write: files.write,
    note: ({ session }, readOnly) => {
      const row = rowOf(session, readOnly);
      const before = rows.get(session.id);
      rows.set(session.id, row);
      return !before || !sameRow(before, row);
    },
    add: async (id, stored, revision) => {
      const added = await files.add(id, stored, revision);
      if (!added.ok) return { ok: false, problem: addingProblem(added.problem) };
      rows.set(id, rowOf(stored.session, false));
      return done({});
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
      const moved = await files.restore(name);
      if (!moved.ok) return { ok: false, problem: movingProblem(moved.problem) };
      const id = (idInTrash(moved.name) ?? '') as SessionId;
      await load(id);
      return done({ id });
    },
    erase: async (id) => {
      const erased = await files.erase(id);
      if (!erased.ok && erased.problem.code !== 'not-found') return { ok: false, problem: erased.problem };
      rows.delete(id);
      troubles.delete(id);
      return erased.ok ? done({}) : fail('session-not-found');
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

const addingProblem = (problem: Extract<Added, { ok: false }>['problem']): Problem => {
  switch (problem.code) {
    case 'place-taken':
    case 'not-writable':
    case 'stale':
      return { code: 'session-exists' };
    case 'does-not-fit':
      return { code: 'unexpected' };
    default:
      return problem;
  }
};

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
