/** Whatever happens to an instrument, what it records can be stored, and the same event twice is the same as once. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { InstrumentConfig } from '../../../electron/core/instruments/configs.ts';
import {
  emptyRecord,
  freeTextOf,
  paperOf,
  resultOf,
  roomOf,
  stepRecord,
} from '../../../electron/core/instruments/registry.ts';
import { instrumentRecord } from '../../../electron/core/instruments/records.ts';
import type { InstrumentEvent } from '../../../electron/core/instruments/records.ts';
import { createWords } from '../../../electron/services/words.ts';
import { at, surroundings } from './surroundings.ts';

const around = surroundings();
const words = createWords('en');

const given = fc.constantFrom('tea', 'coffee', 'nowhere');
const made = fc.constantFrom('made-0001', 'made-0002', 'made-0003');
const line = fc.oneof(given, made);
const text = fc.constantFrom('', '  ', 'words', 'others');
const count = fc.integer({ min: 0, max: 500 });
const lines = [
  fc.record({ type: fc.constant('line-added' as const), id: made, text: fc.constantFrom(' ', 'a', 'b') }),
  fc.record({ type: fc.constant('line-reworded' as const), id: line, text: fc.constantFrom(' ', 'c') }),
  fc.record({ type: fc.constant('line-removed' as const), id: made }),
];

const cases: readonly (readonly [InstrumentConfig, readonly fc.Arbitrary<InstrumentEvent>[]])[] = [
  [
    { kind: 'questions', id: 'it', questions: ['tea', 'coffee'], voices: ['low', 'high'], private: false },
    [
      fc.record({
        type: fc.constant('answer-written' as const),
        question: given,
        voice: fc.constantFrom('low', 'nobody'),
        text,
      }),
    ],
  ],
  [
    { kind: 'matrix', id: 'it', question: 'question', rows: ['tea', 'coffee'], fill: 'choice' },
    [
      ...lines,
      fc.record({
        type: fc.constant('row-marked' as const),
        row: line,
        column: fc.constantFrom(null, 'keep', 'new', 'nowhere'),
      }),
      fc.record({
        type: fc.constant('cell-written' as const),
        row: line,
        column: fc.constantFrom('remark', 'keep'),
        text,
      }),
    ],
  ],
  [
    { kind: 'matrix', id: 'it', question: 'question', columns: ['low', 'high'], fill: 'text' },
    [
      ...lines,
      fc.record({
        type: fc.constant('cell-written' as const),
        row: line,
        column: fc.constantFrom('low', 'high', 'keep'),
        text,
      }),
    ],
  ],
  [
    {
      kind: 'headcount',
      id: 'it',
      question: 'question',
      categories: ['tea', 'coffee'],
      groups: ['low', 'high'],
      band: { low: 40, high: 60 },
      smallest: 5,
    },
    [
      ...lines,
      fc.record({
        type: fc.constant('heads-counted' as const),
        category: line,
        group: fc.constantFrom('low', 'high', 'nobody'),
        count,
      }),
    ],
  ],
  [
    {
      kind: 'behaviours',
      id: 'it',
      question: 'question',
      values: ['tea'],
      candidates: { tea: ['coffee', 'low'] },
      choose: 2,
      personal: 2,
    },
    [
      ...lines,
      fc.record({
        type: fc.constant('candidate-added' as const),
        id: made,
        value: line,
        text: fc.constant('d'),
      }),
      fc.record({ type: fc.constant('behaviour-voted' as const), candidate: line, count }),
      fc.record({ type: fc.constant('behaviour-chosen' as const), candidate: line, chosen: fc.boolean() }),
    ],
  ],
  [
    { kind: 'ticks', id: 'it', question: 'question', options: ['tea', 'coffee'], choose: 2, weeks: 3 },
    [
      ...lines,
      fc.record({ type: fc.constant('tick-chosen' as const), option: line, chosen: fc.boolean() }),
      fc.record({
        type: fc.constant('ticks-counted' as const),
        option: line,
        week: fc.integer({ min: 1, max: 5 }),
        count,
      }),
    ],
  ],
  [
    { kind: 'follow-up', id: 'it', question: 'question' },
    [
      ...lines,
      fc.record({
        type: fc.constant('outcome-set' as const),
        item: made,
        outcome: fc.constantFrom(null, 'kept' as const, 'not-needed' as const),
      }),
      fc.record({ type: fc.constant('why-written' as const), item: made, text }),
    ],
  ],
];

describe.each(cases)('%o', (config, events) => {
  const step = (record: ReturnType<typeof emptyRecord>, event: InstrumentEvent) =>
    stepRecord(config, record, event, around, at(0));

  test('holds after any events, and every view of it can be drawn', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(...events), { maxLength: 30 }), (happened) => {
        const record = happened.reduce((now, event) => step(now, event) ?? now, emptyRecord(config));
        expect(instrumentRecord.safeParse(record).success).toBe(true);
        roomOf(config, record, around);
        resultOf(config, record, around, words);
        for (const said of freeTextOf(config, record)) expect(said.trim()).not.toBe('');
      }),
    );
  });

  test('takes the same event twice as once', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(...events), { maxLength: 20 }), fc.oneof(...events), (before, event) => {
        const record = before.reduce((now, one) => step(now, one) ?? now, emptyRecord(config));
        const once = step(record, event);
        if (once) expect(step(once, event)).toEqual(once);
      }),
    );
  });

  test('has a form to fill in by hand', () => {
    expect(paperOf(config, around, words)).not.toEqual([]);
  });
});
