/** Names for files that are not finished yet, and the sweeping up of those that a cut of power left behind. */
import { randomBytes } from 'node:crypto';
import { lstat, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const ours = randomBytes(6).toString('hex');
const pattern = /^\.(.+)\.([0-9a-f]{12})-\d+\.tmp$/;
let count = 0;

/** In the same folder, so that a rename never crosses a disk; unique, so that two writers never share one. */
export const tempBeside = (file: string): string =>
  join(dirname(file), `.${basename(file)}.${ours}-${String(++count)}.tmp`);

/**
 * Removes temporary files that no living write can own: of our pattern, not made by this process, older than it.
 * Answers how many. A file that cannot be removed is left for the next start.
 */
export const sweepTempFiles = async (folder: string): Promise<number> => {
  let swept = 0;
  for (const name of await readdir(folder)) {
    const maker = pattern.exec(name)?.[2];
    if (maker === undefined || maker === ours) continue;
    try {
      const file = join(folder, name);
      if ((await lstat(file)).mtimeMs >= performance.timeOrigin) continue;
      await rm(file);
      swept += 1;
    } catch {
      // Somebody else's scanner holds it, or it just went: nothing depends on it being gone.
    }
  }
  return swept;
};
