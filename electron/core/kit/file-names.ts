/** Names that are safe on every computer a kit may come to, and that stay two names where capitals do not count. */
import type { KitProblem } from './problem.ts';
import { openSource, start } from './source.ts';

/** Devices on Windows, whatever their ending; a file of that name cannot be made there, or worse. */
const device = /^(con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(\.|$)/i;
/** What some system gives a meaning of its own; and characters that nobody sees. */

const forbidden = /[<>:"|?*\\\u0000-\u001f\u007f]|[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;
const longest = 180;

/** `path` is relative, with forward slashes. */
export const isSafePath = (path: string): boolean =>
  path.length <= longest && path.split('/').every(isSafeName);

const isSafeName = (name: string): boolean =>
  name !== '' &&
  name !== '.' &&
  name !== '..' &&
  !/[. ]$|^ /.test(name) &&
  !device.test(name) &&
  !forbidden.test(name);

/** The same for two names that some disk would take for one. */
const nameOnAnyDisk = (path: string): string => path.normalize('NFC').toLowerCase();

/** What is wrong with the names alone, whatever is in the files. */
export const nameProblems = (paths: readonly string[]): readonly KitProblem[] => {
  const problems: KitProblem[] = [];
  const seen = new Map<string, string>();
  for (const path of paths) {
    const { report } = openSource(path, '', problems);
    if (!isSafePath(path)) report('file-name', start);
    const twin = seen.get(nameOnAnyDisk(path));
    if (twin === undefined) seen.set(nameOnAnyDisk(path), path);
    else report('file-twice', start, { other: twin });
  }
  return problems;
};
