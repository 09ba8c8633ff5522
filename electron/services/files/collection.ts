/** A folder of stored things of one kind, one file each: `<folder>/<id>.json`. */
import { join } from 'node:path';
import type { Clock } from '../clock.ts';
import { diskProblem } from './disk-problem.ts';
import type { DiskProblem } from './disk-problem.ts';
import { eraseEverywhere } from './erase.ts';
import { ensureFolder } from './folder.ts';
import { idSetAside, namesIn } from './quarantine.ts';
import type { Generation, Stored, StoredKind } from './read-stored.ts';
import { createStoredFile } from './stored-file.ts';
import type { Recovered, StoredFile, Written } from './stored-file.ts';
import { sweepTempFiles } from './temp-files.ts';
import { idInTrash, listTrash, moveToTrash, restoreFromTrash } from './trash.ts';
import type { Trashed } from './trash.ts';

export type Kept<T> = Generation<T> & { readonly id: string };
/** A thing that is there but is not simply open to read and write. */
export type Trouble<T> = {
  readonly id: string;
  readonly stored: Exclude<Stored<T>, { state: 'ok' | 'missing' }>;
};

export type Added = Written | { readonly ok: false; readonly problem: { readonly code: 'place-taken' } };

export type Moved =
  | { readonly ok: true; readonly name: string }
  | {
      readonly ok: false;
      readonly problem: DiskProblem | { readonly code: 'not-found' } | { readonly code: 'place-taken' };
    };

export type Erased =
  | { readonly ok: true }
  | { readonly ok: false; readonly problem: DiskProblem | { readonly code: 'not-found' } };

export type Collection<T> = {
  /** Makes the folder and sweeps what a cut of power left. Before anything else, under the data lock. */
  open(): Promise<{ readonly ok: true } | { readonly ok: false; readonly problem: DiskProblem }>;
  /** Every id that has a file, in order. Rejects when the folder cannot be listed. */
  ids(): Promise<readonly string[]>;
  /** Everything, by id. One bad file is a trouble, never the end of the rest. Rejects when the folder cannot be listed. */
  readAll(): Promise<{ readonly values: readonly Kept<T>[]; readonly troubles: readonly Trouble<T>[] }>;
  read(id: string): Promise<Stored<T>>;
  write(id: string, value: T, revision: number): Promise<Written>;
  /** One that comes from elsewhere: only where nothing stands, though one of its name may lie in the trash. */
  add(id: string, value: T, revision: number): Promise<Added>;
  /** Writes still on their way are finished first; later ones are refused until it is restored. */
  trash(id: string): Promise<Moved>;
  /** Puts back what `trash` or `trashed` named. */
  restore(name: string): Promise<Moved>;
  trashed(): Promise<readonly Trashed<T>[]>;
  recover(id: string): Promise<Recovered<T>>;
  /** Every copy, for good; writes that come later are refused. */
  erase(id: string): Promise<Erased>;
};

const together = 16;
const idPattern = /^[A-Za-z0-9_-]{1,64}$/;

export const createCollection = <T>({
  folder,
  clock,
  ...kind
}: StoredKind<T> & { readonly folder: string; readonly clock: Clock }): Collection<T> => {
  const files = new Map<string, StoredFile<T>>();
  const inTrash = new Set<string>();
  const adding = new Set<string>();

  const pathOf = (id: string): string => {
    // The contract lets no such id in: this is the last door before the disk.
    if (!idPattern.test(id)) throw new Error('Not an id that a file may be named by');
    return join(folder, `${id}.json`);
  };
  const fileOf = (id: string): StoredFile<T> => {
    const file = files.get(id) ?? createStoredFile(pathOf(id), id, kind, clock);
    files.set(id, file);
    return file;
  };

  const ids = async (): Promise<readonly string[]> => {
    const found = (await namesIn(folder)).map((name) => idSetAside(name) ?? name.replace(/\.json$/, ''));
    return [...new Set(found)].filter((name) => idPattern.test(name)).sort();
  };

  const readAll: Collection<T>['readAll'] = async () => {
    const values: Kept<T>[] = [];
    const troubles: Trouble<T>[] = [];
    const all = await ids();
    // Several at once, so that the next file is on its way from the disk while one is being understood.
    for (let at = 0; at < all.length; at += together) {
      const some = all.slice(at, at + together);
      const read = await Promise.all(some.map(async (id) => ({ id, stored: await fileOf(id).read() })));
      for (const { id, stored } of read) {
        if (stored.state === 'ok') values.push({ id, value: stored.value, revision: stored.revision });
        else if (stored.state !== 'missing') troubles.push({ id, stored });
      }
    }
    return { values, troubles };
  };

  const add = async (id: string, value: T, revision: number): Promise<Added> => {
    const taken = { ok: false, problem: { code: 'place-taken' } } as const;
    if (adding.has(id)) return taken;
    adding.add(id);
    try {
      if ((await fileOf(id).read()).state !== 'missing') return taken;
      const written = await fileOf(id).write(value, revision);
      if (written.ok) inTrash.delete(id);
      return written;
    } finally {
      adding.delete(id);
    }
  };

  const moving = async (file: string, task: () => Promise<Moved>): Promise<Moved> => {
    try {
      return await task();
    } catch (error) {
      return { ok: false, problem: diskProblem(error, file) };
    }
  };

  const trash = async (id: string): Promise<Moved> => {
    inTrash.add(id);
    const moved = await fileOf(id).alone(() =>
      moving(pathOf(id), async () => {
        const name = await moveToTrash(pathOf(id), clock.now());
        return name === null ? { ok: false, problem: { code: 'not-found' } } : { ok: true, name };
      }),
    );
    if (!moved.ok) inTrash.delete(id);
    return moved;
  };

  const restore = async (name: string): Promise<Moved> => {
    const id = idInTrash(name);
    if (id === null) return { ok: false, problem: { code: 'not-found' } };
    return fileOf(id).alone(() =>
      moving(pathOf(id), async () => {
        if (!(await restoreFromTrash(name, pathOf(id))))
          return { ok: false, problem: { code: 'place-taken' } };
        inTrash.delete(id);
        return { ok: true, name };
      }),
    );
  };

  return {
    open: async () => {
      try {
        await ensureFolder(folder);
        await sweepTempFiles(folder);
        return { ok: true };
      } catch (error) {
        return { ok: false, problem: diskProblem(error, folder) };
      }
    },
    ids,
    readAll,
    read: (id) => fileOf(id).read(),
    write: async (id, value, revision) =>
      inTrash.has(id)
        ? { ok: false, problem: { code: 'not-writable', state: 'trashed' } }
        : await fileOf(id).write(value, revision),
    add,
    trash,
    restore,
    trashed: () => listTrash(folder, kind),
    recover: (id) => fileOf(id).recover(),
    erase: (id) => {
      inTrash.add(id);
      return fileOf(id).alone(async (): Promise<Erased> => {
        try {
          const found = await eraseEverywhere(pathOf(id));
          return found > 0 ? { ok: true } : { ok: false, problem: { code: 'not-found' } };
        } catch (error) {
          return { ok: false, problem: diskProblem(error, pathOf(id)) };
        }
      });
    },
  };
};
