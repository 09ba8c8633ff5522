/** `samsprak import FILE`: a kit or a session that somebody has handed over, among the others from now on. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errnoOf } from '../../services/files/disk-problem.ts';
import { unpackParcel } from '../../services/handover/unpack-parcel.ts';
import { createKits } from '../../services/kits.ts';
import type { KitFiles } from '../../services/kits/kit-files.ts';
import type { Typed } from './arguments.ts';
import { importSession } from './import-session.ts';
import { tellKitProblems } from './kit-problems-told.ts';
import type { Surroundings } from './surroundings.ts';
import { told } from './told.ts';

export const importCommand = async (typed: Typed, around: Surroundings): Promise<number> => {
  const [file = ''] = typed.names;
  const parcel = await readFile(file).catch((error: unknown) => {
    throw told('told.cannotRead', { file, errno: errnoOf(error) });
  });
  const unpacked = await unpackParcel(parcel);
  return unpacked.what === 'kit'
    ? importKit(file, unpacked.files, around)
    : importSession(file, parcel, around);
};

/** Beside whoever holds the data folder: a kit is moved into its place whole, and a host that runs sees it the next time it starts. */
const importKit = async (file: string, files: KitFiles, around: Surroundings): Promise<number> => {
  const kits = await createKits({
    shipped: around.places.materials,
    own: join(around.dataFolder, 'kits'),
  });
  const taken = await kits.take(files);
  if (taken.state === 'refused') {
    tellKitProblems(file, taken.problems, around);
    return 1;
  }
  if (taken.state === 'not-written') throw told('told.cannotWrite', taken.problem.detail);
  const { id, version } = taken.kit.structure;
  around.print(around.say(taken.state === 'taken' ? 'import.done' : 'import.already', { id, version }));
  return 0;
};
