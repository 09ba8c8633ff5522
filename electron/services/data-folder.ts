/** Where the platform keeps an application's own data on this machine: never in a folder that follows a person around. */
import { posix, win32 } from 'node:path';
import { diskProblem } from './files/disk-problem.ts';
import type { DiskProblem } from './files/disk-problem.ts';
import { ensureFolder } from './files/folder.ts';

/** Pure: hand it `process.platform`, `process.env` and `os.homedir()`. */
export const usualDataFolder = (
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  home: string,
): string => {
  if (platform === 'win32') {
    const local = env['LOCALAPPDATA'] || win32.join(home, 'AppData', 'Local');
    return win32.join(local, 'Samsprak');
  }
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Samsprak');
  const named = env['XDG_DATA_HOME'] ?? '';
  // The XDG specification: a relative path in it is to be ignored.
  return posix.join(posix.isAbsolute(named) ? named : posix.join(home, '.local', 'share'), 'samsprak');
};

/** Makes it, for its owner only. One that is there, which somebody may have chosen, keeps the mode it has. */
export const ensureDataFolder = async (
  folder: string,
): Promise<{ readonly ok: true } | { readonly ok: false; readonly problem: DiskProblem }> => {
  try {
    await ensureFolder(folder);
    return { ok: true };
  } catch (error) {
    return { ok: false, problem: diskProblem(error, folder) };
  }
};
