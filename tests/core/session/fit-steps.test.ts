import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plain } from '../../../electron/core/documents/blocks.ts';
import type { Step } from '../../../electron/core/kit/kit.ts';
import { fitSteps, withStepMinutes } from '../../../electron/core/session/fit-steps.ts';
import { minutes } from '../../../electron/core/units.ts';

const step = (count: number): Step => ({ minutes: minutes(count), text: plain('x'), roomText: null });
const lengths = (steps: readonly Step[]): number[] => steps.map((one) => one.minutes);
const fitted = (given: number, ...counts: number[]): number[] =>
  lengths(fitSteps(counts.map(step), minutes(given)));

describe('the steps of an activity', () => {
  test('keep their minutes while they fit, also when there is more time than they need', () => {
    expect(fitted(45, 5, 15, 10, 12)).toEqual([5, 15, 10, 12]);
    expect(fitted(42, 5, 15, 10, 12)).toEqual([5, 15, 10, 12]);
  });

  test('shrink in proportion when the activity is shortened', () => {
    expect(fitted(20, 7, 5, 12, 3)).toEqual([5, 4, 9, 2]);
  });

  test('fill a shortened activity exactly, keep a minute each and never grow', () => {
    const cases = fc.record({
      counts: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 8 }),
      given: fc.integer({ min: 0, max: 300 }),
    });
    fc.assert(
      fc.property(cases, ({ counts, given }) => {
        const found = fitted(given, ...counts);
        const sum = (all: number[]): number => all.reduce((total, one) => total + one, 0);
        expect(sum(found)).toBe(Math.min(sum(counts), Math.max(given, counts.length)));
        found.forEach((count, at) => {
          expect(count).toBeGreaterThanOrEqual(1);
          expect(count).toBeLessThanOrEqual(counts[at] ?? 0);
        });
      }),
    );
  });

  test('stand with their new minutes in the guide, and those without time stay as they are', () => {
    const list = {
      type: 'list' as const,
      ordered: true,
      items: [
        { text: plain('a'), aside: '7 min' },
        { text: plain('b') },
        { text: plain('c'), aside: '5 min' },
      ],
    };
    expect(withStepMinutes([list], [step(5), step(4)])).toEqual([
      {
        ...list,
        items: [
          { text: plain('a'), aside: '5 min' },
          { text: plain('b') },
          { text: plain('c'), aside: '4 min' },
        ],
      },
    ]);
  });
});
