/** One mistake in the tiny kit, and every problem that the reader must tell of it: no more, no fewer, and where. */
import { expect, test } from 'vitest';
import en from '../../../locales/en/kit-problems.json' with { type: 'json' };
import sv from '../../../locales/sv/kit-problems.json' with { type: 'json' };
import { kitProblemInWords } from '../../../electron/core/kit/problem.ts';
import type { KitProblemCode, KitProblemDetail } from '../../../electron/core/kit/problem.ts';
import { readKit } from '../../../electron/core/kit/read-kit.ts';
import { edited, placeOf, tinyFiles } from './tiny-files.ts';
import type { Files } from './tiny-files.ts';

type Place = { readonly line: number; readonly column: number };
/** Where: the words it points at, or the place itself. */
export type Expected = readonly [
  code: KitProblemCode,
  file: string,
  where: string | Place,
  detail?: KitProblemDetail,
];

export const top: Place = { line: 1, column: 1 };

export const breaks = (
  name: string,
  [file, from, to]: readonly [file: string, from: string, to: string],
  ...expected: readonly Expected[]
): void => {
  test(name, () => {
    expectProblems(edited(tinyFiles, file, from, to), expected);
  });
};

export const expectProblems = (files: Files, expected: readonly Expected[]): void => {
  const { kit, problems } = readKit(files, 'hash');
  const places = problems.map(({ code, file, line, column }) => ({ code, file, line, column }));
  expect(places).toEqual(
    expected.map(([code, file, where]) => ({
      code,
      file,
      ...(typeof where === 'string' ? placeOf(files, file, where) : where),
    })),
  );
  expected.forEach(([, , , detail = {}], at) => {
    expect(problems[at]?.detail).toMatchObject(detail);
  });
  expect(kit).toBeNull();
  for (const words of [sv, en]) {
    for (const problem of problems) expect(kitProblemInWords(problem, words)).not.toContain('{{');
  }
};
