/** `samsprak check PATH... [--strict]`: every problem of a kit, in a folder or packed in a file. */
import { sep } from 'node:path';
import { checkKitFiles } from '../../services/kits/check-kit.ts';
import type { Typed } from './arguments.ts';
import { kitAt } from './kit-at.ts';
import { tellKitProblems } from './kit-problems-told.ts';
import type { Surroundings } from './surroundings.ts';

export const checkCommand = async (typed: Typed, around: Surroundings): Promise<number> => {
  let found = 0;
  for (const path of typed.names) {
    const kit = await kitAt(path);
    if (kit.kind === 'nothing' || kit.kind === 'unreadable') {
      // The other kits are checked all the same.
      around.warn(
        kit.kind === 'nothing'
          ? around.say('check.nothing', { path })
          : around.say('told.cannotRead', { file: path, errno: kit.errno }),
      );
      found += 1;
      continue;
    }
    const { problems } = checkKitFiles(kit.files, typed.options.has('strict') ? 'strict' : 'usual');
    tellKitProblems(path, problems, around);
    if (problems.length === 0) around.print(around.say('check.fine', { folder: trimmed(path) }));
    found += problems.length;
  }
  return found > 0 ? 1 : 0;
};

const trimmed = (folder: string): string =>
  folder.length > 1 && folder.endsWith(sep) ? folder.slice(0, -1) : folder;
