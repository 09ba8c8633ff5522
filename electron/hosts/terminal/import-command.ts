/** `samsprak import FILE`: a kit that somebody has packed, among the others from now on. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errnoOf } from '../../services/files/disk-problem.ts';
import { createKits } from '../../services/kits.ts';
import { unpackKit } from '../../services/kits/unpack-kit.ts';
import type { Typed } from './arguments.ts';
import { tellKitProblems } from './kit-problems-told.ts';
import type { Surroundings } from './surroundings.ts';
import { told } from './told.ts';

/** Beside whoever holds the data folder: a kit is moved into its place whole, and a host that runs sees it the next time it starts. */
export const importCommand = async (typed: Typed, around: Surroundings): Promise<number> => {
  const [file = ''] = typed.names;
  const parcel = await readFile(file).catch((error: unknown) => {
    throw told('told.cannotRead', { file, errno: errnoOf(error) });
  });
  const kits = await createKits({
    shipped: around.places.materials,
    own: join(around.dataFolder, 'kits'),
  });
  const taken = await kits.take(await unpackKit(parcel));
  if (taken.state === 'refused') {
    tellKitProblems(file, taken.problems, around);
    return 1;
  }
  if (taken.state === 'not-written') throw told('told.cannotWrite', taken.problem.detail);
  const { id, version } = taken.kit.structure;
  around.print(around.say(taken.state === 'taken' ? 'import.done' : 'import.already', { id, version }));
  return 0;
};
