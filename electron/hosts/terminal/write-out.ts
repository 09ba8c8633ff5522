/** Files a command was asked for: written where the person said, over what an earlier run left there. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errnoOf } from '../../services/files/disk-problem.ts';
import { told } from './told.ts';

/** Makes the folders on the way. Throws `Told`. */
export const writeOut = async (file: string, bytes: Uint8Array): Promise<void> => {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  } catch (error) {
    throw told('told.cannotWrite', { file, errno: errnoOf(error) });
  }
};
