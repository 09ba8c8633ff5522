/** Copies for other programs to open: readable by this person alone, gone when the app ends. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export type TempFiles = {
  /** Answers its path, in a folder of its own. */
  readonly write: (fileName: string, bytes: Uint8Array) => Promise<string>;
  readonly sweep: () => Promise<void>;
};

export const createTempFiles = (folder: string): TempFiles => {
  const made: string[] = [];
  return {
    write: async (fileName, bytes) => {
      const own = await mkdtemp(join(folder, 'samsprak-'));
      made.push(own);
      const file = join(own, fileName);
      await writeFile(file, bytes, { mode: 0o600, flag: 'wx' });
      return file;
    },
    sweep: async () => {
      // A viewer may hold one open, which some systems do not let go of: it stays then, unreadable to others.
      await Promise.allSettled(made.map((own) => rm(own, { recursive: true, force: true })));
    },
  };
};
