/** A kit's files into a folder of its own, whole or not at all: written beside it first, then moved there. */
import { randomBytes } from 'node:crypto';
import { lstat, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { KitStructure } from '../../core/kit/kit.ts';
import type { DiskProblem } from '../files/disk-problem.ts';
import { diskProblem, isErrno } from '../files/disk-problem.ts';
import { ensureFolder, move, syncFolder } from '../files/folder.ts';

export type Installed =
  | { readonly state: 'installed' }
  /** Something stands in its place. */
  | { readonly state: 'occupied' }
  | { readonly state: 'not-written'; readonly problem: DiskProblem };

/** Hidden, so that nobody reads it for a kit. */
const incoming = '.incoming-';

/** `files` are those of a sound kit, so their names are safe. Whatever stands in its place is left alone. */
export const installKit = async (
  own: string,
  { id, version }: KitStructure,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<Installed> => {
  const beside = join(own, `${incoming}${randomBytes(8).toString('hex')}`);
  const place = join(own, id, version);
  try {
    if (await isThere(place)) return { state: 'occupied' };
    await ensureFolder(beside);
    for (const [path, content] of files) {
      const file = join(beside, ...path.split('/'));
      await ensureFolder(dirname(file));
      await writeFile(file, content, { flag: 'wx', flush: true });
    }
    await syncFolder(beside);
    await ensureFolder(dirname(place));
    await move(beside, place);
    return { state: 'installed' };
  } catch (error) {
    await rm(beside, { recursive: true, force: true }).catch(() => undefined);
    // Only where nothing else is in it.
    await rmdir(dirname(place)).catch(() => undefined);
    return { state: 'not-written', problem: diskProblem(error, place) };
  }
};

const isThere = async (path: string): Promise<boolean> => {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (isErrno(error, 'ENOENT', 'ENOTDIR')) return false;
    throw error;
  }
};
