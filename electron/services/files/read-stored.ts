/**
 * From a file to a value that can be trusted: text → envelope → migrations → schema. Every way in which that can fail has
 * a name of its own, because people need different help with each, and none of them loses a byte.
 */
import { readFile } from 'node:fs/promises';
import { openEnvelope } from '../../core/envelope.ts';
import type { z } from '../../core/schema.ts';
import type { Instant } from '../../core/units.ts';
import { sha256 } from './digest.ts';
import { errnoOf, isErrno } from './disk-problem.ts';
import { setAside, setAsideOf } from './quarantine.ts';
import { understood } from './understood.ts';
import { previousOf } from './write-durably.ts';

/** One kind of stored thing. */
export type StoredKind<T> = {
  readonly format: string;
  readonly formatVersion: number;
  /** The body of an older version (`from` < `formatVersion`) made into today's. What it throws counts as unreadable. */
  migrate(body: unknown, from: number): unknown;
  readonly schema: z.ZodType<T>;
};

export type Generation<T> = { readonly value: T; readonly revision: number };

export type Stored<T> =
  | ({ readonly state: 'ok' } & Generation<T>)
  | { readonly state: 'missing' }
  | Unreadable<T>
  /** Could not be read just now, or made no sense and could not be set aside. Left alone: it may be fine in a moment. */
  | { readonly state: 'busy'; readonly file: string; readonly errno: string }
  /** Made by a newer program. Never written to; `value` is there when today's schema still understands it. */
  | {
      readonly state: 'newer';
      readonly file: string;
      readonly formatVersion: number;
      readonly value: T | null;
    }
  /** Sound, but something else than its name says: another format or another id. Left alone. */
  | { readonly state: 'foreign'; readonly file: string };

export type Unreadable<T> = {
  readonly state: 'unreadable';
  /** `set-aside`: found unreadable at an earlier start, and nothing has taken its place. */
  readonly reason: 'not-json' | 'not-an-envelope' | 'damaged' | 'does-not-fit' | 'set-aside';
  /** Where its bytes are now. */
  readonly file: string;
  /** The last good generation, if there is one to recover. */
  readonly previous: Generation<T> | null;
};

type Judged<T> =
  | ({ readonly state: 'ok' } & Generation<T>)
  | { readonly state: 'newer'; readonly formatVersion: number; readonly value: T | null }
  | { readonly state: 'foreign' }
  | { readonly state: 'unreadable'; readonly reason: Exclude<Unreadable<T>['reason'], 'set-aside'> };

/** Never rejects. `at` names the file that has to be set aside. */
export const readStored = async <T>(
  file: string,
  id: string,
  kind: StoredKind<T>,
  at: Instant,
): Promise<Stored<T>> => {
  try {
    const text = await readText(file);
    if (text === null) return await findSetAside(file, id, kind);
    const judged = judge(text, id, kind);
    if (judged.state === 'ok') return judged;
    if (judged.state !== 'unreadable') return { ...judged, file };
    return { ...judged, file: await setAside(file, at), previous: await readPrevious(file, id, kind) };
  } catch (error) {
    return { state: 'busy', file, errno: errnoOf(error) };
  }
};

/** The generation before the current one, if it is sound. Touches nothing. */
export const readPrevious = async <T>(
  file: string,
  id: string,
  kind: StoredKind<T>,
): Promise<Generation<T> | null> => {
  const text = await readText(previousOf(file)).catch(() => null);
  const judged = text === null ? null : judge(text, id, kind);
  return judged?.state === 'ok' ? { value: judged.value, revision: judged.revision } : null;
};

/** What a text is, without touching any file. */
export const judge = <T>(text: string, id: string, kind: StoredKind<T>): Judged<T> => {
  const opened = openEnvelope(text, kind, sha256);
  switch (opened.state) {
    case 'not-json':
    case 'not-an-envelope':
    case 'damaged':
      return { state: 'unreadable', reason: opened.state };
    case 'other-format':
      return { state: 'foreign' };
    case 'newer-format': {
      const value = understood(opened.body, kind.schema);
      return { state: 'newer', formatVersion: opened.formatVersion, value };
    }
    case 'ok': {
      if (opened.id !== id) return { state: 'foreign' };
      const fitted = kind.schema.safeParse(migrated(opened.body, opened.formatVersion, kind));
      if (!fitted.success) return { state: 'unreadable', reason: 'does-not-fit' };
      return { state: 'ok', value: fitted.data, revision: opened.revision };
    }
  }
};

/** `undefined`, which no schema here takes, when a migration gives up. */
const migrated = <T>(body: unknown, from: number, kind: StoredKind<T>): unknown => {
  if (from === kind.formatVersion) return body;
  try {
    return kind.migrate(body, from);
  } catch {
    return undefined;
  }
};

const readText = async (file: string): Promise<string | null> => {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return null;
    throw error;
  }
};

const findSetAside = async <T>(file: string, id: string, kind: StoredKind<T>): Promise<Stored<T>> => {
  const aside = (await setAsideOf(file)).at(-1);
  if (aside === undefined) return { state: 'missing' };
  return {
    state: 'unreadable',
    reason: 'set-aside',
    file: aside,
    previous: await readPrevious(file, id, kind),
  };
};
