/** Joined lines read as they did when they were parted, whatever stands on them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flowing } from '../../../../electron/core/kit/adapt/flowing.ts';
import { asQuote, spokenWords } from '../../../../electron/core/kit/adapt/quoted.ts';
import { readHandout } from '../../../../electron/core/kit/read-handout.ts';
import type { KitProblem } from '../../../../electron/core/kit/problem.ts';
import { openSource } from '../../../../electron/core/kit/source.ts';

const read = (text: string) => {
  const problems: KitProblem[] = [];
  const { blocks } = readHandout(openSource('sheet.md', text, problems));
  return { blocks, codes: problems.map(({ code }) => code) };
};

test('a paragraph, an item and a quotation become one line each', () => {
  expect(flowing('En rad\noch en till.\n\n- ett\n  och\n- två\n\n> Hej\n> på dig.')).toBe(
    'En rad och en till.\n\n- ett och\n- två\n\n> Hej på dig.',
  );
  for (const kept of ['rad\\\nrad', 'rad  \nrad', 'a | b\n---|---\n1 | 2', 'Skriv:\n[ Lines: 4 ]'])
    expect(flowing(kept)).toBe(kept);
});

test('every sheet reads the same, with the same problems', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '',
      '',
      'ord',
      'fler ord',
      '- ett',
      '  - inre',
      '  fortsatt',
      '1. steg',
      '   steg går vidare',
      '> sagt',
      '> > dubbelt',
      '>',
      '## Rubrik',
    ),
    fc.constantFrom(
      '[lines: 4]',
      '[ Box: 60 ]',
      '[page]',
      '- [ ] ruta',
      '| a | b |',
      '|---|---|',
      'a | b',
      '--- | ---',
      'slut\\',
      'slut  ',
      '---',
      '===',
      '**stark** ord',
      '#',
      '-',
    ),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 9 }), (lines) => {
      const text = ['# Blad', '', ...lines, ''].join('\n');
      expect(read(flowing(text))).toEqual(read(text));
    }),
    { numRuns: 600 },
  );
});

test('what is said is typed as it is said', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Hej.', 'Hej. ', ' ', '', 'slut  ', '- ett', '> citat'), { maxLength: 5 }),
      (lines) => {
        const words = lines.join('\n');
        fc.pre(words.trim() !== '');
        expect(
          spokenWords(asQuote(words))
            ?.split('\n')
            .map((line) => line.trimEnd()),
        ).toEqual(lines.map((line) => line.trimEnd()));
      },
    ),
  );
  expect(spokenWords('> Hej.\n\nInte sagt.')).toBeNull();
});
