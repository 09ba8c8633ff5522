/** A kit's problems, one a line, as compilers tell theirs. */
import { join } from 'node:path';
import { kitProblemInWords } from '../../core/kit/problem.ts';
import type { KitProblem, KitProblemWords } from '../../core/kit/problem.ts';
import type { Language } from '../../core/units.ts';
import en from '../../../locales/en/kit-problems.json' with { type: 'json' };
import sv from '../../../locales/sv/kit-problems.json' with { type: 'json' };
import type { Surroundings } from './surroundings.ts';

const words: Readonly<Record<Language, KitProblemWords>> = { sv, en };

/** `path`: of the folder or the file, from where the person stands, so that an editor can jump there. */
export const tellKitProblems = (
  path: string,
  problems: readonly KitProblem[],
  { print, language }: Surroundings,
): void => {
  for (const problem of problems) {
    const file = join(path, ...problem.file.split('/'));
    print(kitProblemInWords({ ...problem, file }, words[language]));
  }
};
