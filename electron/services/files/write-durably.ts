/** One write that is whole on the disk before it is acknowledged, or has not happened. */
import { constants, copyFile, link, open, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isErrno } from './disk-problem.ts';
import { renamePatiently, syncFolder } from './folder.ts';
import { tempBeside } from './temp-files.ts';

/** `a1b2.json` → `a1b2.previous.json`. */
export const previousOf = (file: string): string => file.replace(/(\.[^./\\]+)?$/, '.previous$1');

/**
 * Replaces `file` by `text`, as UTF-8, mode 0600. The file it replaces becomes its previous generation. Rejects with the
 * system's error: then the temporary file is gone and the good file is as it was. (An error in the last step alone, the
 * folder's fsync, leaves the new text in place, whole, but not yet sure to last.)
 */
export const writeDurably = async (file: string, text: string): Promise<void> => {
  const temp = tempBeside(file);
  try {
    await writeWhole(temp, Buffer.from(text, 'utf8'));
    await keepPrevious(file);
    // Rename last: a crash before this line leaves the old file whole.
    await renamePatiently(temp, file);
  } catch (error) {
    await rm(temp, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(file));
};

const writeWhole = async (file: string, bytes: Buffer): Promise<void> => {
  const handle = await open(file, 'wx', 0o600);
  try {
    for (let at = 0; at < bytes.length;) at += await writeSome(handle, bytes, at);
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** A disk that is nearly full takes a part and refuses the rest at the next call. */
const writeSome = async (handle: FileHandle, bytes: Buffer, at: number): Promise<number> => {
  const { bytesWritten } = await handle.write(bytes, at);
  if (bytesWritten === 0) throw Object.assign(new Error('The disk took no bytes'), { code: 'EIO' });
  return bytesWritten;
};

/**
 * A second name for the same bytes, then a rename: at no moment is there neither. A previous generation is a spare, so
 * that failing to keep one does not stop people's text from being saved; if the disk is ill, the next step says so.
 */
const keepPrevious = async (file: string): Promise<void> => {
  const spare = tempBeside(file);
  try {
    await secondName(file, spare);
    await renamePatiently(spare, previousOf(file));
  } catch {
    // Nothing to keep at the first write; else see above.
  }
  // Renaming between two names of the same file does nothing, and leaves both.
  await rm(spare, { force: true }).catch(() => undefined);
};

const secondName = async (file: string, spare: string): Promise<void> => {
  try {
    await link(file, spare);
  } catch (error) {
    if (isErrno(error, 'ENOENT')) throw error;
    // Memory sticks and some network disks know no second names.
    await copyFile(file, spare, constants.COPYFILE_EXCL);
    const handle = await open(spare, 'r+');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  }
};
