import { expect, test } from 'vitest';
import en from '../../../locales/en/kit-problems.json' with { type: 'json' };
import sv from '../../../locales/sv/kit-problems.json' with { type: 'json' };
import { kitProblemInWords } from '../../../electron/core/kit/problem.ts';
import type { KitProblem } from '../../../electron/core/kit/problem.ts';

const placeholders = (words: object): string[] =>
  [...JSON.stringify(words).matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).toSorted();

test('both languages word the same problems with the same details', () => {
  const shape = (words: Record<string, object>) =>
    Object.entries(words).map(([code, said]) => [code, Object.keys(said), [...new Set(placeholders(said))]]);
  expect(shape(en)).toEqual(shape(sv));
});

test('a problem is told as file:line:column: what is wrong; what to do', () => {
  const problem: KitProblem = {
    file: 'guide.sv.md',
    line: 26,
    column: 1,
    code: 'part-unknown',
    detail: { part: 'Rol', parts: 'Syfte, Roller', closest: 'Roller' },
  };
  expect(kitProblemInWords(problem, en)).toBe(
    'guide.sv.md:26:1: “Rol” is not the name of a part; use one of the names Syfte, Roller. Did you mean “Roller”?',
  );
  const unlike = { ...problem, detail: { ...problem.detail, closest: '' } };
  expect(kitProblemInWords(unlike, sv)).toBe(
    'guide.sv.md:26:1: ”Rol” är inte namnet på någon del; använd ett av namnen Syfte, Roller.',
  );
});
