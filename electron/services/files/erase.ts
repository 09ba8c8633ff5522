/** Every copy of one stored thing, for good: it, the generation before it, what was set aside of it, and what is in the trash. */
import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isErrno } from './disk-problem.ts';
import { syncFolder } from './folder.ts';
import { namesIn, setAsideOf } from './quarantine.ts';
import { idInTrash, trashOf } from './trash.ts';
import { previousOf } from './write-durably.ts';

/** Answers how many files there were. Rejects with the system's error; then some may be left, and it can be asked again. */
export const eraseEverywhere = async (file: string): Promise<number> => {
  const trash = trashOf(dirname(file));
  const thrown = (await namesIn(trash))
    .filter((name) => idInTrash(name) === basename(file, '.json'))
    .map((name) => join(trash, name));
  const whole = [file, ...(await setAsideOf(file)), ...thrown];
  let found = 0;
  // The spare before the thing itself: what a crash leaves is then still found by its name.
  for (const path of whole.flatMap((one) => [previousOf(one), one])) found += await removed(path);
  for (const folder of [dirname(file), ...(thrown.length > 0 ? [trash] : [])]) await syncFolder(folder);
  return found;
};

const removed = async (path: string): Promise<number> => {
  try {
    await rm(path);
    return 1;
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return 0;
    throw error;
  }
};
