/** Folders and moves that survive a cut of power. */
import { mkdir, open, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isErrno } from './disk-problem.ts';

/** Makes the names in a folder last. Windows cannot, and some network disks say so. */
export const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    if (!isErrno(error, 'EINVAL', 'ENOTSUP')) throw error;
  } finally {
    await handle.close();
  }
};

/**
 * Makes the folder and those above it, readable by their owner only. One that is there keeps the mode it has. Not by
 * Node's `recursive`, which answers ENOENT for a read-only disk and never comes back from `/proc`.
 */
export const ensureFolder = async (folder: string): Promise<void> => {
  try {
    await mkdir(folder, { mode: 0o700 });
  } catch (error) {
    if (isErrno(error, 'EEXIST') && (await stat(folder)).isDirectory()) return;
    if (!isErrno(error, 'ENOENT') || dirname(folder) === folder) throw error;
    await ensureFolder(dirname(folder));
    // Once more and not again: where nothing can be made, ENOENT is also the answer below a folder that is there.
    await mkdir(folder, { mode: 0o700 }).catch((again: unknown) => {
      if (!isErrno(again, 'EEXIST')) throw again;
    });
  }
  await syncFolder(dirname(folder));
};

const patience = [10, 20, 40, 80, 160, 320, 370];

/** Virus scanners and cloud folders hold a file for moments on Windows: tries for about a second. */
export const renamePatiently = async (from: string, to: string): Promise<void> => {
  for (const pause of patience) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      if (!isErrno(error, 'EPERM', 'EBUSY', 'EACCES')) throw error;
    }
    await wait(pause);
  }
  await rename(from, to);
};

/** A move that lasts. The caller sees to it that `to` is free. */
export const move = async (from: string, to: string): Promise<void> => {
  await renamePatiently(from, to);
  await syncFolder(dirname(to));
  if (dirname(from) !== dirname(to)) await syncFolder(dirname(from));
};
