/** A kit to begin with: the starter's files under an id of their own, in a folder that is not there yet. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errnoOf, isErrno } from '../files/disk-problem.ts';
import { ensureFolder } from '../files/folder.ts';
import { readKitFiles } from './kit-files.ts';

export type Begun =
  | { readonly state: 'begun'; readonly files: readonly string[] }
  /** Something stands there: nothing has been touched. */
  | { readonly state: 'taken' }
  | { readonly state: 'not-writable'; readonly errno: string };

/** `id` is a valid one. */
export const startKit = async (starter: string, id: string, folder: string): Promise<Begun> => {
  const { bytes, problems } = await readKitFiles(starter);
  if (problems.length > 0) throw new Error(`The starter cannot be read: ${JSON.stringify(problems)}`);
  try {
    await ensureFolder(dirname(folder));
    // Alone and not recursively: it fails where the folder is, so that nobody's kit is written over.
    await mkdir(folder);
    for (const [path, content] of bytes) {
      const file = join(folder, ...path.split('/'));
      await ensureFolder(dirname(file));
      await writeFile(file, path === 'kit.json' ? named(content, id) : content, { flag: 'wx' });
    }
    return { state: 'begun', files: [...bytes.keys()].toSorted() };
  } catch (error) {
    if (isErrno(error, 'EEXIST')) return { state: 'taken' };
    return { state: 'not-writable', errno: errnoOf(error) };
  }
};

const starterId = '"id": "my-kit"';

const named = (kitJson: Uint8Array, id: string): string => {
  const text = Buffer.from(kitJson).toString('utf8');
  if (!text.includes(starterId)) throw new Error('The starter has another id');
  return text.replace(starterId, `"id": ${JSON.stringify(id)}`);
};
