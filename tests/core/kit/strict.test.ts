import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import en from '../../../locales/en/kit-problems.json' with { type: 'json' };
import sv from '../../../locales/sv/kit-problems.json' with { type: 'json' };
import { kitProblemInWords } from '../../../electron/core/kit/problem.ts';
import type { KitProblem, KitProblemCode } from '../../../electron/core/kit/problem.ts';
import { readKit } from '../../../electron/core/kit/read-kit.ts';
import { lix } from '../../../electron/core/kit/strict/lix.ts';
import { project } from '../../support/project.ts';
import { edited, filesIn, placeOf } from './tiny-files.ts';
import type { Files } from './tiny-files.ts';

/** A kit that nothing can be said of, to take something from. */
const whole = filesIn(join(project, 'materials/fas-dialog/1.0.0'));
const strict = (files: Files): readonly KitProblem[] => readKit(files, 'hash', 'strict').problems;

/** One problem only, where it stands, with words that need nothing more. */
const tells = (files: Files, code: KitProblemCode, file: string, where: string): void => {
  const problems = strict(files);
  expect(problems.map((problem) => problem.code)).toEqual([code]);
  expect(problems[0]).toMatchObject({ file, ...placeOf(files, file, where) });
  for (const words of [sv, en])
    for (const problem of problems) expect(kitProblemInWords(problem, words)).not.toContain('{{');
  // An author is told; the kit is used all the same.
  expect(readKit(files, 'hash').kit).not.toBeNull();
};

/** Without what stands from one heading to the next of any level. */
const without = (file: string, from: string): Files => {
  const text = whole.get(file) ?? '';
  const start = text.indexOf(from);
  const end = text.indexOf('\n#', start + from.length) + 1;
  if (start < 0 || end === 0) throw new Error(`${file} does not have ${from}`);
  return new Map(whole).set(file, text.slice(0, start) + text.slice(end));
};
const guide = 'guide.sv.md';

describe('a strict check', () => {
  test('finds nothing in a kit that is complete', () => {
    expect(strict(whole)).toEqual([]);
  });

  test.each(['### Ja eller nej', '### Förbered chefen', '### Svåra lägen'])('misses %s', (part) => {
    tells(without(guide, part), 'strict-kit-part', guide, '#');
  });

  test.each(['### Om det blir tyst', '### Se upp'])('misses %s of an activity', (part) => {
    tells(without(guide, part), 'strict-part', guide, '{talk-welcome}');
  });

  test('finds a handout that nobody hands out', () => {
    const files = edited(whole, 'kit.json', ', "year-sheet"]', ']');
    tells(files, 'strict-handout-unlinked', 'kit.json', '"year-sheet"');
  });

  test('finds a template that gives an activity fewer minutes than it has steps', () => {
    const files = edited(
      whole,
      'kit.json',
      '{ "activity": "talk-welcome" }',
      '{ "activity": "talk-welcome", "minutes": 2, "minimum": 1 }',
    );
    tells(files, 'strict-steps-many', 'kit.json', '2, "minimum": 1');
  });

  test('finds an activity that is told for half its minutes only', () => {
    const files = edited(whole, 'kit.json', '"minutes": 16', '"minutes": 90');
    const problems = strict(files);
    expect(problems.map(({ code, file }) => [code, file])).toEqual([
      ['strict-steps-short', 'guide.en.md'],
      ['strict-steps-short', 'guide.sv.md'],
    ]);
    expect(problems[0]?.detail).toMatchObject({ minutes: 90 });
  });

  test('finds a text that was left in the other language', () => {
    const paragraph = (whole.get(guide) ?? '').split('### Syfte\n')[1]?.split('\n\n')[0] ?? '';
    expect(paragraph).not.toBe('');
    const files = edited(whole, 'guide.en.md', '### Purpose\n', `### Purpose\n${paragraph}\n\n`);
    tells(files, 'strict-untranslated', 'guide.en.md', '#');
  });

  test.each(['cards', 'handouts/late-card'])('finds one in %s', (path) => {
    const [swedish, english] = [`${path}.sv.md`, `${path}.en.md`];
    const sentence = (whole.get(swedish) ?? '')
      .split('\n')
      .find((line) => /^\p{Lu}[^|*[]+ \S+ \S+ \S+ .*[.?]$/u.test(line));
    expect(sentence).toBeDefined();
    const own =
      (whole.get(english) ?? '').split('\n').find((line) => /^\p{Lu}[^|*[]+ .*[.?]$/u.test(line)) ?? '';
    const files = edited(whole, english, own, `${own}\n\n${sentence ?? ''}`);
    expect(strict(files).map(({ code, file }) => [code, file])).toEqual([['strict-untranslated', english]]);
  });

  test('finds a part that is heavy to read', () => {
    const heavy =
      'Förutsättningarna för verksamhetsutvecklingens genomförande förutsätter organisatoriska ställningstaganden ' +
      'beträffande ansvarsfördelningens utformning och uppföljningsrutinernas tillämpning. ';
    const files = edited(whole, guide, '### Syfte\n', `### Syfte\n${heavy.repeat(20)}\n\n`);
    tells(files, 'strict-lix', guide, '#');
    // Also where a template has the part in words of its own.
    const next = '## {what-we-want}';
    const own = `### Resultat\n${heavy.repeat(20)}\n\n${next}`;
    tells(edited(whole, guide, next, own), 'strict-lix', guide, '{lasting-work}');
  });
});

describe('LIX', () => {
  test('is words in a sentence plus the share of long words', () => {
    expect(lix('Vi ses i morgon. Vi pratar om arbetet.')).toBe(4 + Math.round(100 / 8));
    expect(lix('')).toBe(0);
  });

  test('takes items of a list as sentences', () => {
    expect(lix('- Vi ses i morgon\n- Vi pratar om det')).toBe(4);
  });
});
