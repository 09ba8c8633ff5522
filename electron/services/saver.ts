/**
 * Keeps writing until the disk has what the runner has. While one write is under way the next waits with whatever is newest
 * when its turn comes; a disk that refuses is tried again, at growing intervals and at every change.
 */
import type { Problem } from '../core/reply.ts';
import { millis } from '../core/units.ts';
import type { Clock } from './clock.ts';
import type { WriteProblem, Written } from './files/stored-file.ts';

export type Saver = {
  /** Settles when what stands now is durable, or was refused. Never rejects. */
  save(): Promise<void>;
  /** No more retries. */
  stop(): void;
};

type Saving<T> = {
  readonly newest: () => { readonly value: T; readonly revision: number };
  /** The revision that the disk has already, -1 for none. */
  readonly durable: number;
  readonly write: (value: T, revision: number) => Promise<Written>;
  readonly saved: (revision: number) => void;
  readonly refused: (revision: number, trouble: Problem) => void;
  readonly clock: Clock;
};

const firstWait = 1_000;
const longestWait = 30_000;

export const createSaver = <T>({ newest, write, saved, refused, clock, ...first }: Saving<T>): Saver => {
  let last: Promise<void> = Promise.resolve();
  let queued: Promise<void> | null = null;
  let durable = first.durable;
  let wait = firstWait;
  let cancelRetry: () => void = () => undefined;
  let stopped = false;

  const attempt = async (): Promise<void> => {
    queued = null;
    cancelRetry();
    const { value, revision } = newest();
    if (revision === durable) return;
    const written = await write(value, revision);
    if (written.ok) {
      durable = revision;
      wait = firstWait;
      saved(revision);
      return;
    }
    refused(revision, troubleOf(written.problem));
    if (stopped) return;
    cancelRetry = clock.after(millis(wait), () => void save());
    wait = Math.min(wait * 2, longestWait);
  };

  const save = (): Promise<void> => {
    queued ??= last = last.then(attempt);
    return queued;
  };

  return {
    save,
    stop: () => {
      stopped = true;
      cancelRetry();
    },
  };
};

const troubleOf = (problem: WriteProblem): Problem => {
  switch (problem.code) {
    case 'not-writable':
      return problem.state === 'busy' ? { code: 'disk-unreachable' } : { code: 'session-read-only' };
    case 'stale':
    case 'does-not-fit':
      // Ours to mend, not the disk's; the session runs on in memory all the same.
      return { code: 'unexpected' };
    default:
      return problem;
  }
};
