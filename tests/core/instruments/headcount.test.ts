import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HeadcountConfig } from '../../../electron/core/instruments/headcount/config.ts';
import { headcount } from '../../../electron/core/instruments/headcount/headcount.ts';
import { balanceOf } from '../../../electron/core/instruments/headcount/share.ts';
import { createWords } from '../../../electron/services/words.ts';
import { at, surroundings } from './surroundings.ts';

const config: HeadcountConfig = {
  kind: 'headcount',
  id: 'heads',
  question: 'question',
  categories: ['tea', 'coffee'],
  groups: ['low', 'high'],
  band: { low: 40, high: 60 },
  smallest: 5,
};
const around = surroundings();
const words = createWords('en');

const counted = (counts: Readonly<Record<string, readonly [number, number]>>) =>
  Object.entries(counts).reduce(
    (record, [category, [low, high]]) =>
      (['low', 'high'] as const).reduce(
        (now, group) =>
          headcount.step(
            config,
            now,
            { type: 'heads-counted', category, group, count: group === 'low' ? low : high },
            around,
            at(0),
          ) ?? now,
        record,
      ),
    headcount.empty(config),
  );

test.each([
  [{}, 'uncounted'],
  [{ low: 10 }, 'uncounted'],
  [{ low: 0, high: 0 }, 'uncounted'],
  [{ low: 40, high: 60 }, 'even'],
  [{ low: 50, high: 50 }, 'even'],
  [{ low: 399, high: 601 }, 'uneven'],
  [{ low: 4, high: 60 }, 'hidden'],
  [{ low: 5, high: 5 }, 'even'],
  [{ low: 0, high: 12 }, 'uneven'],
])('%o is %s', (counts: Record<string, number>, type) => {
  expect(balanceOf(config, counts).type).toBe(type);
});

test('three groups are uneven only when one is larger than the band allows', () => {
  const three: HeadcountConfig = { ...config, groups: ['low', 'high', 'tea'] };
  expect(balanceOf(three, { low: 50, high: 40, tea: 10 }).type).toBe('even');
  expect(balanceOf(three, { low: 70, high: 20, tea: 10 })).toMatchObject({ type: 'uneven', most: 'low' });
});

test('nothing of a small count leaves the leader’s window, in the room or on paper', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 9_999 }), (few, many) => {
      const record = counted({ tea: [few, many], coffee: [300, 300] });
      const shown = JSON.stringify([
        headcount.room(config, record, around)?.categories.filter(({ id }) => id === 'tea'),
        headcount
          .result(config, record, around, words)
          .flatMap((block) => (block.type === 'table' ? [block.rows[0]?.slice(1)] : [])),
      ]);
      expect(shown).not.toMatch(/\d/);
    }),
  );
});

test('shares stand in the summary in figures and words', () => {
  const [table] = headcount.result(config, counted({ tea: [30, 70] }), around, words);
  const row = table?.type === 'table' ? table.rows[0] : [];
  expect(row?.map(({ text }) => text.map((span) => span.text).join(''))).toEqual([
    'Tea',
    '30%',
    '70%',
    'More: very',
  ]);
});
