/** Files a command was asked for: written where the person said, over what an earlier run left there. */
import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errnoOf } from '../../services/files/disk-problem.ts';
import { ensureFolder } from '../../services/files/folder.ts';
import { told } from './told.ts';

/** Makes the folders on the way. Throws `Told`. */
export const writeOut = async (file: string, bytes: Uint8Array): Promise<void> => {
  try {
    await ensureFolder(dirname(file));
    await writeFile(file, bytes);
  } catch (error) {
    throw told('told.cannotWrite', { file, errno: errnoOf(error) });
  }
};
