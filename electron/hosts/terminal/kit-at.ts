/** What a person named on the command line as a kit: a folder, or the file that one is packed in. */
import { readFile, stat } from 'node:fs/promises';
import { errnoOf } from '../../services/files/disk-problem.ts';
import { readKitFiles } from '../../services/kits/kit-files.ts';
import type { KitFiles } from '../../services/kits/kit-files.ts';
import { unpackKit } from '../../services/kits/unpack-kit.ts';

export type KitAt =
  | { readonly kind: 'folder' | 'file'; readonly files: KitFiles }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unreadable'; readonly errno: string };

export const kitAt = async (path: string): Promise<KitAt> => {
  const found = await kindOf(path);
  if (found === 'nothing') return { kind: 'nothing' };
  if (found === 'folder') return { kind: 'folder', files: await readKitFiles(path) };
  try {
    return { kind: 'file', files: await unpackKit(await readFile(path)) };
  } catch (error) {
    return { kind: 'unreadable', errno: errnoOf(error) };
  }
};

const kindOf = async (path: string): Promise<'folder' | 'file' | 'nothing'> => {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'nothing';
  }
};
