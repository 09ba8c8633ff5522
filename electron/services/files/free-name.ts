import { lstat } from 'node:fs/promises';
import { isErrno } from './disk-problem.ts';

/** `<stem><extension>`, or `<stem>-2<extension>` and so on, whichever nothing has yet. */
export const freeName = async (stem: string, extension: string): Promise<string> => {
  for (let count = 1; ; count += 1) {
    const name = stem + (count === 1 ? '' : `-${String(count)}`) + extension;
    if (!(await isThere(name))) return name;
  }
};

export const isThere = async (file: string): Promise<boolean> => {
  try {
    await lstat(file);
    return true;
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return false;
    throw error;
  }
};
