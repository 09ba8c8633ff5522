import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { millis } from '../../electron/core/units.ts';
import type { Instant, TimeZone } from '../../electron/core/units.ts';
import { createManualClock, stamp, systemClock } from '../../electron/services/clock.ts';

const evening = Date.UTC(2026, 10, 23, 23, 30) as Instant;
const stockholm = 'Europe/Stockholm' as TimeZone;

describe('a manual clock', () => {
  test('rings what is due in order, each at its own instant, also what a ring sets', () => {
    const clock = createManualClock(evening);
    const rung: string[] = [];
    const ring = (name: string) => () => rung.push(`${name} ${String(clock.now() - evening)}`);
    clock.after(millis(300), ring('last'));
    clock.after(millis(100), () => {
      ring('first')();
      clock.after(millis(50), ring('second'));
    });
    const cancel = clock.after(millis(200), ring('never'));
    clock.after(millis(1001), ring('later'));
    cancel();
    expect(clock.next()).toBe(evening + 100);
    clock.advance(millis(1000));
    expect(rung).toEqual(['first 100', 'second 150', 'last 300']);
    expect([clock.now(), clock.next()]).toEqual([evening + 1000, evening + 1001]);
  });

  test('set like a clock on a wall changes no wait', () => {
    const clock = createManualClock(evening);
    let rings = 0;
    clock.after(millis(100), () => (rings += 1));
    clock.set((evening - 3_600_000) as Instant);
    clock.advance(millis(99));
    expect(rings).toBe(0);
    clock.advance(millis(1));
    expect([rings, clock.now()]).toEqual([1, evening - 3_600_000 + 100]);
  });

  test('knows the date where the session is', () => {
    const clock = createManualClock(evening);
    expect([clock.today(stockholm), clock.today('UTC' as TimeZone)]).toEqual(['2026-11-24', '2026-11-23']);
  });
});

describe('the system clock', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: evening });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('waits longer than the 24 days that a timer can count, and can be stopped at any of them', () => {
    const days = (count: number) => millis(count * 24 * 3_600_000);
    let rings = 0;
    const stop = [30, 60].map((count) => systemClock.after(days(count), () => (rings += 1)))[1];
    vi.advanceTimersByTime(days(29));
    expect(rings).toBe(0);
    vi.advanceTimersByTime(days(1));
    expect(rings).toBe(1);
    stop?.();
    vi.advanceTimersByTime(days(60));
    expect([rings, systemClock.now()]).toEqual([1, evening + days(90)]);
  });
});

test('a stamp is a file name that sorts by time', () => {
  expect(stamp(evening)).toBe('20261123T233000');
});
