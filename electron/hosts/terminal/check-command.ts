/** `samsprak check FOLDER... [--strict]`: every problem of a kit, one a line, as compilers tell theirs. */
import { stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { kitProblemInWords } from '../../core/kit/problem.ts';
import type { KitProblemWords } from '../../core/kit/problem.ts';
import type { Language } from '../../core/units.ts';
import { checkKit } from '../../services/kits/check-kit.ts';
import en from '../../../locales/en/kit-problems.json' with { type: 'json' };
import sv from '../../../locales/sv/kit-problems.json' with { type: 'json' };
import type { Typed } from './arguments.ts';
import type { Surroundings } from './surroundings.ts';

const words: Readonly<Record<Language, KitProblemWords>> = { sv, en };

export const checkCommand = async (typed: Typed, around: Surroundings): Promise<number> => {
  let found = 0;
  for (const folder of typed.names) {
    if (!(await isFolder(folder))) {
      // The other kits are checked all the same.
      around.warn(around.say('check.noFolder', { folder }));
      found += 1;
      continue;
    }
    const { problems } = await checkKit(folder, typed.options.has('strict') ? 'strict' : 'usual');
    // From where the person stands, so that an editor can jump there.
    for (const problem of problems) {
      const file = join(folder, ...problem.file.split('/'));
      around.print(kitProblemInWords({ ...problem, file }, words[around.language]));
    }
    if (problems.length === 0) around.print(around.say('check.fine', { folder: trimmed(folder) }));
    found += problems.length;
  }
  return found > 0 ? 1 : 0;
};

const isFolder = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
};

const trimmed = (folder: string): string =>
  folder.length > 1 && folder.endsWith(sep) ? folder.slice(0, -1) : folder;
