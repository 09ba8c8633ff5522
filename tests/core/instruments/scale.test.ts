import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ScaleConfig } from '../../../electron/core/instruments/scale/config.ts';
import type { ScaleRecord } from '../../../electron/core/instruments/scale/record.ts';
import { scale } from '../../../electron/core/instruments/scale/scale.ts';
import { plainText } from '../../../electron/core/documents/plain-text.ts';
import { createWords } from '../../../electron/services/words.ts';
import { at, surroundings } from './surroundings.ts';

const config: ScaleConfig = {
  kind: 'scale',
  id: 'mood',
  question: 'question',
  from: 1,
  to: 5,
  low: 'low',
  high: 'high',
  minimumAnswers: 6,
};
const around = surroundings();
const words = createWords('en');

/** The record after so many slips on each of the steps 1, 2, 3, 4, 5. */
const counted = (...counts: number[]): ScaleRecord =>
  counts.reduce<ScaleRecord>(
    (record, count, index) =>
      scale.step(config, record, { type: 'tally-typed', step: index + 1, count }, around, at(0)) ?? record,
    scale.empty(config),
  );
const printed = (record: ScaleRecord): string => JSON.stringify(scale.result(config, record, around, words));

test('the room sees how many have answered and nothing more until enough have', () => {
  const room = scale.room(config, counted(0, 0, 0, 4, 1), around);
  expect(room).toMatchObject({ answers: 5, result: { type: 'locked', needed: 6 } });
  expect(scale.result(config, counted(0, 0, 0, 4, 1), around, words)).toEqual([]);
});

test('below ten answers the result is words, so that no number points at a person', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 3 }), { minLength: 5, maxLength: 5 }), (counts) => {
      const answers = counts.reduce((sum, count) => sum + count, 0);
      const record = counted(...counts);
      const { result } = scale.room(config, record, around) ?? {};
      expect(result?.type).toBe(answers < 6 ? 'locked' : answers < 10 ? 'words' : 'numbers');
      expect(printed(record).includes('"bars"')).toBe(answers >= 10);
    }),
  );
});

test('answers side by side agree, answers at both ends are divided', () => {
  expect(printed(counted(0, 0, 0, 4, 3))).toContain('close to one another');
  expect(printed(counted(0, 0, 0, 4, 3))).toContain('towards “very”');
  expect(printed(counted(4, 3, 0, 0, 0))).toContain('towards “not at all”');
  expect(printed(counted(4, 0, 0, 0, 4))).toContain('far apart');
  expect(printed(counted(4, 0, 0, 0, 4))).not.toContain('towards');
  expect(printed(counted(1, 1, 2, 1, 2))).not.toContain('close to one another');
});

test('ten answers show how many gave each step', () => {
  const room = scale.room(config, counted(1, 0, 2, 3, 4), around);
  expect(room?.result).toEqual({
    type: 'numbers',
    steps: [1, 0, 2, 3, 4].map((count, index) => ({ step: index + 1, count })),
  });
});

test('a step off the scale is refused, a typed tally replaces the one before', () => {
  const empty = scale.empty(config);
  expect(scale.step(config, empty, { type: 'tally-typed', step: 0, count: 1 }, around, at(0))).toBeNull();
  expect(scale.step(config, empty, { type: 'tally-typed', step: 6, count: 1 }, around, at(0))).toBeNull();
  const twice = scale.step(config, counted(0, 3), { type: 'tally-typed', step: 2, count: 1 }, around, at(0));
  expect(twice).toEqual(counted(0, 1));
});

test('the slip has a box for each step', () => {
  const slip = JSON.stringify(scale.paper(config, around, words));
  expect(slip.match(/"check":true/g)).toHaveLength(5);
  expect(slip).toContain('How was it?');
});

test('a scale shows how the one it answers came out, and nothing of it below the minimum', () => {
  const start: ScaleConfig = { ...config, id: 'start' };
  const end: ScaleConfig = { ...config, id: 'end', comparedWith: 'start' };
  const empty = surroundings();
  const activity = { instruments: [start, end] } as unknown as (typeof empty.structure.activities)[number];
  const aroundWith = (count: number) =>
    surroundings({
      structure: { ...empty.structure, activities: [activity] },
      records: { start: { kind: 'scale', tallies: { 5: count } } },
    });
  expect(scale.room(end, scale.empty(end), aroundWith(5))?.before).toBeNull();
  expect(scale.room(end, scale.empty(end), aroundWith(6))?.before).toMatchObject({
    result: { type: 'words', leaning: 'high' },
  });
  const said = plainText(
    scale.result(end, { kind: 'scale', tallies: { 4: 7 } }, aroundWith(12), createWords('en')),
  );
  expect(said).toContain('At the start');
});
