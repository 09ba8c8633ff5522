/** `samsprak pack FOLDER --out FILE`: a kit without problems as one file, to hand on. */
import { writeFile } from 'node:fs/promises';
import { checkKitFiles } from '../../services/kits/check-kit.ts';
import { errnoOf } from '../../services/files/disk-problem.ts';
import { packFiles } from '../../services/files/pack-files.ts';
import { kitEnding } from '../../services/file-name.ts';
import type { Typed } from './arguments.ts';
import { kitAt } from './kit-at.ts';
import { tellKitProblems } from './kit-problems-told.ts';
import type { Surroundings } from './surroundings.ts';
import { told } from './told.ts';

export const packCommand = async (typed: Typed, around: Surroundings): Promise<number> => {
  const [folder = ''] = typed.names;
  const kit = await kitAt(folder);
  if (kit.kind !== 'folder') throw told('check.nothing', { path: folder });
  const { kit: sound, problems } = checkKitFiles(kit.files);
  if (!sound) {
    tellKitProblems(folder, problems, around);
    return 1;
  }
  const { id, version } = sound.structure;
  const out = typed.options.get('out') ?? `${id}-${version}${kitEnding}`;
  try {
    // Not over a file that is there: it may be the only copy of something else.
    await writeFile(out, await packFiles(kit.files.bytes), { flag: 'wx' });
  } catch (error) {
    const errno = errnoOf(error);
    throw errno === 'EEXIST'
      ? told('told.fileIsThere', { file: out })
      : told('told.cannotWrite', { file: out, errno });
  }
  around.print(around.say('pack.done', { file: out, id, version }));
  return 0;
};
