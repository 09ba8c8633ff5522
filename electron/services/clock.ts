/** The only place that reads the machine's clock. Everything else is handed an instant, or this. */
import { dateAt } from '../core/time.ts';
import { later, millis } from '../core/units.ts';
import type { Instant, Millis, PlainDate, TimeZone } from '../core/units.ts';

export type Clock = {
  now(): Instant;
  today(zone: TimeZone): PlainDate;
  /**
   * Rings once, after so many waking milliseconds: while a laptop sleeps they may not count, so a ring is a reason to look
   * at `now()`, never a measure of time. Answers how to cancel it.
   */
  after(wait: Millis, ring: () => void): () => void;
};

const now = (): Instant => Date.now() as Instant;
/** Timers count in 32 bits; a longer wait would ring at once. */
const longestWait = 2 ** 31 - 1;

const after: Clock['after'] = (wait, ring) => {
  const leg = Math.min(Math.max(wait, 0), longestWait);
  let cancel: () => void = () => {
    clearTimeout(timer);
  };
  const timer = setTimeout(() => {
    if (wait > leg) cancel = after(millis(wait - leg), ring);
    else ring();
  }, leg);
  return () => cancel();
};

export const systemClock: Clock = { now, today: (zone) => dateAt(now(), zone), after };

export type ManualClock = Clock & {
  /** Lets time pass; what was due rings in order, each at its own instant. */
  advance(by: Millis): void;
  /** Puts the wall clock elsewhere, as a sleep or a person does: nobody's wait gets shorter or longer. */
  set(at: Instant): void;
  /** The instant of the next ring, or null. */
  next(): Instant | null;
};

/** A clock for rehearsals and tests: it stands still until it is told. */
export const createManualClock = (start: Instant): ManualClock => {
  let wall = start;
  // Waits are measured in time passed since the start, which setting the wall clock does not change.
  let passed = 0;
  let bells: readonly { readonly due: number; readonly ring: () => void }[] = [];

  const pass = (by: number): void => {
    passed += by;
    wall = later(wall, millis(by));
  };
  const nextBell = () =>
    bells.reduce<(typeof bells)[number] | undefined>((a, b) => (a && a.due <= b.due ? a : b), undefined);

  return {
    now: () => wall,
    today: (zone) => dateAt(wall, zone),
    after: (wait, ring) => {
      const bell = { due: passed + Math.max(wait, 0), ring };
      bells = [...bells, bell];
      return () => {
        bells = bells.filter((other) => other !== bell);
      };
    },
    advance: (by) => {
      const end = passed + by;
      for (let bell = nextBell(); bell && bell.due <= end; bell = nextBell()) {
        const rung = bell;
        bells = bells.filter((other) => other !== rung);
        pass(Math.max(rung.due - passed, 0));
        rung.ring();
      }
      pass(Math.max(end - passed, 0));
    },
    set: (at) => {
      wall = at;
    },
    next: () => {
      const bell = nextBell();
      return bell ? later(wall, millis(bell.due - passed)) : null;
    },
  };
};

/** `20261123T143000`, in UTC: sorts by time and is a good file name everywhere. */
export const stamp = (at: Instant): string => new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '');

/** The instant that `stamp` wrote. */
export const instantOfStamp = (text: string): Instant =>
  Date.parse(text.replace(/^(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\d)$/, '$1-$2-$3:$4:$5Z')) as Instant;
