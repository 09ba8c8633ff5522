/**
 * One stored thing in its file: read with care, written durably, recovered from its previous generation. It writes only
 * over what it has read and understood, so that no start of the program can replace people's work with an empty page.
 */
import { readFile } from 'node:fs/promises';
import { wrap } from '../../core/envelope.ts';
import type { Clock } from '../clock.ts';
import { sha256 } from './digest.ts';
import { diskProblem } from './disk-problem.ts';
import type { DiskProblem } from './disk-problem.ts';
import { createDurableFile } from './durable-file.ts';
import { readPrevious, readStored } from './read-stored.ts';
import type { Generation, Stored, StoredKind } from './read-stored.ts';
import { previousOf, writeDurably } from './write-durably.ts';

export type WriteProblem =
  | DiskProblem
  /** There is something that must not be replaced: see `Stored`. */
  | { readonly code: 'not-writable'; readonly state: 'busy' | 'newer' | 'foreign' | 'trashed' }
  /** An older revision than the one that is stored, or on its way there. */
  | { readonly code: 'stale'; readonly revision: number }
  /** What was to be written could not be read back: a fault of ours, and no reason to lose the good file. */
  | { readonly code: 'does-not-fit'; readonly path: string };
export type Written = { readonly ok: true } | { readonly ok: false; readonly problem: WriteProblem };

export type Recovered<T> =
  | ({ readonly ok: true } & Generation<T>)
  | { readonly ok: false; readonly problem: DiskProblem | { readonly code: 'nothing-to-recover' } };

export type StoredFile<T> = {
  /** Never rejects, and sees every write that was asked for before. */
  read(): Promise<Stored<T>>;
  /** Done when this revision, or a later one, is durable. The same revision may be written again. */
  write(value: T, revision: number): Promise<Written>;
  /** Puts the previous generation in the place of a current one that was set aside or is missing. */
  recover(): Promise<Recovered<T>>;
  /** Runs a task on the file after the writes asked for so far; later ones look at the file anew. */
  alone<R>(task: () => Promise<R>): Promise<R>;
};

export const createStoredFile = <T>(
  file: string,
  id: string,
  kind: StoredKind<T>,
  clock: Clock,
): StoredFile<T> => {
  const durable = createDurableFile(file);
  /** What stands in the file, as far as this process knows; null when it has to look. */
  let state: Promise<Stored<T>['state']> | null = null;
  let newest = -1;
  let writes: Promise<unknown> = Promise.resolve();

  const look = async (): Promise<Stored<T>> => {
    const stored = await readStored(file, id, kind, clock.now());
    newest = stored.state === 'ok' ? stored.revision : -1;
    return stored;
  };

  const read = (): Promise<Stored<T>> => {
    const stored = durable.alone(look);
    state = stored.then((found) => found.state);
    return stored;
  };

  const alone = async <R>(task: () => Promise<R>): Promise<R> => {
    // A write that still waits to look must not land after the task, on a file that was just moved away.
    await writes;
    state = null;
    return durable.alone(task);
  };

  const writeInTurn = async (value: T, revision: number): Promise<Written> => {
    const readBack = kind.schema.safeParse(value);
    if (!readBack.success) {
      const path = readBack.error.issues[0]?.path.join('.') ?? '';
      return { ok: false, problem: { code: 'does-not-fit', path } };
    }
    if (state === null) void read();
    // Awaited even when known, so that writes keep the order in which they were asked for.
    let found = await state;
    // What stood in the way when it was last looked at may be gone.
    if (isInTheWay(found)) found = (await read()).state;
    if (isInTheWay(found)) return { ok: false, problem: { code: 'not-writable', state: found } };
    if (revision < newest) return { ok: false, problem: { code: 'stale', revision: newest } };
    newest = revision;
    return durable.save(wrap({ ...kind, id, revision }, value, sha256));
  };

  const write = (value: T, revision: number): Promise<Written> => {
    const written = writeInTurn(value, revision);
    writes = Promise.all([writes, written.catch(() => undefined)]);
    return written;
  };

  const recover = (): Promise<Recovered<T>> =>
    alone(async () => {
      const { state: found } = await look();
      const previous = await readPrevious(file, id, kind);
      if (previous === null || (found !== 'missing' && found !== 'unreadable'))
        return { ok: false, problem: { code: 'nothing-to-recover' } };
      try {
        // Its own bytes, so that a generation of an older format stays what it was.
        await writeDurably(file, await readFile(previousOf(file), 'utf8'));
        return { ok: true, ...previous };
      } catch (error) {
        return { ok: false, problem: diskProblem(error, file) };
      }
    });

  return { read, write, recover, alone };
};

const isInTheWay = (state: Stored<unknown>['state'] | null): state is 'busy' | 'newer' | 'foreign' =>
  state === 'busy' || state === 'newer' || state === 'foreign';
