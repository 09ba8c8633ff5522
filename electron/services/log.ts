/**
 * A small diary for finding faults, on this machine only, made so that nothing people wrote can end up in it: what happened
 * is a word of ours, facts are numbers, yes or no, or ids, and an error gives its kind and place but never its message.
 */
import { appendFile, rename, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Clock } from './clock.ts';
import { errnoOf, isErrno } from './files/disk-problem.ts';
import { ensureFolder } from './files/folder.ts';

/** A text fact is kept only if it looks like an id, a code or a version. */
export type Facts = Readonly<Record<string, string | number | boolean | null>>;

export type Log = {
  /** Never rejects or throws, and never waits: a fault finder must not cause faults. */
  note(what: string, facts?: Facts): void;
  error(what: string, error: unknown, facts?: Facts): void;
  /** When what was noted so far is in the file, or was given up. */
  settled(): Promise<void>;
};

/** `samsprak.log` and the one before it, each at most about `limit` bytes, JSON per line, mode 0600. */
export const createLog = (folder: string, clock: Clock, limit = 1_000_000): Log => {
  const file = join(folder, 'samsprak.log');
  let waiting = '';
  let size: number | null = null;
  let writing: Promise<void> = Promise.resolve();

  const append = async (): Promise<void> => {
    const lines = waiting;
    waiting = '';
    if (lines === '') return;
    try {
      await ensureFolder(folder);
      size ??= await sizeOf(file);
      if (size > 0 && size + lines.length > limit) {
        await rename(file, join(folder, 'samsprak.previous.log'));
        size = 0;
      }
      await appendFile(file, lines, { mode: 0o600 });
      size += lines.length;
    } catch {
      // A full disk is told of where it matters: at the session. Look again at the size next time.
      size = null;
    }
  };

  const note = (what: string, facts: Facts = {}): void => {
    waiting += `${JSON.stringify({ at: new Date(clock.now()).toISOString(), what: safe(what), ...safeFacts(facts) })}\n`;
    // Lines noted while others are being written go together in the next append; a flood is cut off.
    if (waiting.length > limit) waiting = '';
    writing = writing.then(append);
  };

  return {
    note,
    error: (what, error, facts = {}) => note(what, { ...facts, ...factsOf(error) }),
    settled: () => writing,
  };
};

const looksLikeACode = /^[\w.:-]{1,80}$/;
const safe = (text: string): string => (looksLikeACode.test(text) ? text : '…');

const safeFacts = (facts: Facts): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [safe(name), typeof fact === 'string' ? safe(fact) : fact]),
  );

/** Kind, code and the nearest place in our code. Messages may quote what people wrote; paths may hold their names. */
const factsOf = (error: unknown): Facts => {
  if (!(error instanceof Error)) return { error: typeof error };
  const place = /\n\s+at .*?([^\s(]+:\d+:\d+)\)?/.exec(error.stack ?? '')?.[1];
  return {
    error: error.name,
    errno: errnoOf(error),
    place: place === undefined ? null : basename(place.replace(/\\/g, '/')),
  };
};

const sizeOf = async (file: string): Promise<number> => {
  try {
    return (await stat(file)).size;
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return 0;
    throw error;
  }
};
