/** Files that were read and make no sense: set aside under a name that says so, never deleted. */
import { readdir } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { Instant } from '../../core/units.ts';
import { stamp } from '../clock.ts';
import { isErrno } from './disk-problem.ts';
import { move } from './folder.ts';
import { freeName } from './free-name.ts';

const mark = '.unreadable-';

/** Renames `<id>.json` to `<id>.unreadable-<YYYYMMDDTHHMMSS>.json`, in UTC, and answers the new path. */
export const setAside = async (file: string, at: Instant): Promise<string> => {
  const extension = extname(file);
  const aside = await freeName(file.slice(0, file.length - extension.length) + mark + stamp(at), extension);
  await move(file, aside);
  return aside;
};

/** What was set aside of `file`, the oldest first. */
export const setAsideOf = async (file: string): Promise<readonly string[]> => {
  const extension = extname(file);
  const start = basename(file, extension) + mark;
  const names = await namesIn(dirname(file));
  return names
    .filter((name) => name.startsWith(start) && name.endsWith(extension))
    .sort()
    .map((name) => join(dirname(file), name));
};

/** The id in the name of a file that was set aside, or null. */
export const idSetAside = (name: string): string | null => {
  const end = name.indexOf(mark);
  return end > 0 ? name.slice(0, end) : null;
};

/** No names in a folder that is not there. */
export const namesIn = async (folder: string): Promise<readonly string[]> => {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return [];
    throw error;
  }
};
