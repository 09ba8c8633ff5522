import { expect, test } from 'vitest';
import { createWords } from '../../electron/services/words.ts';
import { instantAt } from '../../electron/core/time.ts';
import type { PlainDate, PlainTime, TimeZone } from '../../electron/core/units.ts';
import en from '../../locales/en/documents.json' with { type: 'json' };
import sv from '../../locales/sv/documents.json' with { type: 'json' };

const day = '2026-12-15' as PlainDate;
const stockholm = 'Europe/Stockholm' as TimeZone;
const eight = instantAt(day, '08:00' as PlainTime, stockholm);

test('dates are written as each language writes them', () => {
  expect(createWords('sv').date(day, 'long')).toBe('tisdag 15 december 2026');
  expect(createWords('sv').date(day, 'short')).toBe('tis 15 dec');
  expect(createWords('en').date(day, 'long')).toBe('Tuesday 15 December 2026');
  expect(createWords('en').date(day, 'short')).toBe('Tue 15 Dec');
});

test('times are read off the wall in the zone of the session', () => {
  expect(createWords('sv').time(eight, stockholm)).toBe('08.00');
  expect(createWords('en').time(eight, stockholm)).toBe('08:00');
  expect(createWords('en').time(eight, 'Europe/Helsinki' as TimeZone)).toBe('09:00');
});

test('words are inflected by their count and keep what people typed as it is', () => {
  const words = createWords('en');
  expect(words.say('instruments.answers', { count: 1 })).toBe('1 answer.');
  expect(words.say('instruments.answers', { count: 7 })).toBe('7 answers.');
  const ends = { from: 1, to: 5, low: 'a <b> & c', high: '$t(instruments.agree)' };
  expect(words.say('instruments.scaleEnds', ends)).toBe('1 is “a <b> & c”, 5 is “$t(instruments.agree)”.');
});

const leaves = (tree: object, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : leaves(value as object, `${path}${key}.`),
  );

test('both languages have the same words, with the same gaps to fill', () => {
  const [swedish, english] = [leaves(sv), leaves(en)];
  expect(swedish.map(([key]) => key)).toEqual(english.map(([key]) => key));
  const gaps = (text: string) => (text.match(/{{\w+}}/g) ?? []).toSorted();
  for (const [index, [key, text]] of swedish.entries())
    expect([key, gaps(text)]).toEqual([key, gaps(english[index]?.[1] ?? '')]);
  expect([...swedish, ...english].filter(([, text]) => text.trim() === '')).toEqual([]);
});
