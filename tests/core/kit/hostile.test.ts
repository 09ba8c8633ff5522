/** A kit may come from anyone: whatever is in it, the reader answers, and answers with a kit or with problems. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readKit } from '../../../electron/core/kit/read-kit.ts';
import { tinyFiles } from './tiny-files.ts';

const pieces = fc.constantFrom(
  ...[
    '{',
    '}',
    '[',
    ']',
    '"',
    ',',
    ':',
    '\n',
    '#',
    '## {x} X',
    '### Säg',
    '> ',
    '- ',
    '1. ',
    '  ',
    '|',
    '---',
  ],
  ...[
    '**5 min**',
    '[lines: 3]',
    '[box:',
    '<b>',
    '<!--',
    '`',
    '~~~',
    '![a](b)',
    '[a](b)',
    '__proto__',
    '{constructor}',
  ],
  ...['\0', '\u2028', '😀', '\ud800', '9'.repeat(400), '*'.repeat(50), '&#x0;'],
);

test('no change to any file makes the reader throw', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...tinyFiles.keys()),
      fc.nat(),
      fc.nat({ max: 40 }),
      fc.array(pieces, { minLength: 1, maxLength: 6 }),
      (path, at, cut, inserted) => {
        const text = tinyFiles.get(path) ?? '';
        const from = at % text.length;
        const changed = text.slice(0, from) + inserted.join('') + text.slice(from + cut);
        const { kit, problems } = readKit(new Map(tinyFiles).set(path, changed), 'hash');
        expect(kit === null).toBe(problems.length > 0);
        for (const { line, column } of problems) expect(Math.min(line, column)).toBeGreaterThan(0);
      },
    ),
    { seed: 20261123, numRuns: 300 },
  );
});

test.each([
  ['quotes inside quotes', '> '.repeat(5000)],
  ['lists inside lists', Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n')],
  ['stars that never end', '*a '.repeat(5000)],
  ['brackets that never close', '['.repeat(5000)],
])('%s are answered', (_, markdown) => {
  const file = 'handouts/table-sheet.sv.md';
  const { kit, problems } = readKit(new Map(tinyFiles).set(file, `# T\n\n${markdown}\n`), 'hash');
  expect(kit === null).toBe(problems.length > 0);
});

test('a key named __proto__ reaches nothing', () => {
  const json = (tinyFiles.get('kit.json') ?? '').replace(
    '"id": "tiny"',
    '"__proto__": { "id": "evil" }, "id": "tiny"',
  );
  readKit(new Map(tinyFiles).set('kit.json', json), 'hash');
  expect(({} as { id?: string }).id).toBeUndefined();
});

test('nothing may be called constructor: what sessions record is kept by such names', () => {
  const renamed = new Map(
    [...tinyFiles].map(([path, text]) => [path, text.replaceAll(/("|\{)pause("|\})/g, '$1constructor$2')]),
  );
  const { kit, problems } = readKit(renamed, 'hash');
  expect(kit).toBeNull();
  expect(problems.some(({ code }) => code === 'id-malformed')).toBe(true);
});
