/** The files of one kit's folder, within limits: a kit may come from a stranger. */
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mostKitBytes } from '../../core/kit/limits.ts';
import type { KitProblem, KitProblemCode, KitProblemDetail } from '../../core/kit/problem.ts';
import { errnoOf } from '../files/disk-problem.ts';

export const mostFiles = 1000;

/** What systems leave in folders by themselves; not part of any kit, nor of its hash. */
export const isLitter = (name: string): boolean =>
  /^(\.DS_Store|\._.*|__MACOSX|Thumbs\.db|desktop\.ini)$/i.test(name);

export type KitFiles = {
  /** By relative path with forward slashes. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  /** Why the folder cannot be taken as it is; nothing has been read then. */
  readonly problems: readonly KitProblem[];
};

export const readKitFiles = async (folder: string): Promise<KitFiles> => {
  const problems: KitProblem[] = [];
  const found = await listFiles(folder, '', problems);
  const total = found.reduce((sum, { size }) => sum + size, 0);
  if (found.length > mostFiles) problems.push(tooMany);
  if (total > mostKitBytes) problems.push(tooLarge);
  const bytes = new Map<string, Uint8Array>();
  if (problems.length > 0) return { bytes, problems };
  await Promise.all(
    found.map(async ({ path }) => {
      try {
        bytes.set(path, await readFile(join(folder, path)));
      } catch (error) {
        problems.push(problemAt(path, 'file-unreadable', { reason: errnoOf(error) }));
      }
    }),
  );
  return { bytes, problems };
};

export const problemAt = (
  file: string,
  code: KitProblemCode,
  detail: KitProblemDetail = {},
  at = { line: 1, column: 1 },
): KitProblem => ({ file, ...at, code, detail });

/** The file of a problem that is no single file's. */
export const wholeParcel = '';

/** A kit beyond the limits, of a folder or of a parcel. */
export const tooMany = problemAt('kit.json', 'folder-too-many', { files: mostFiles });
export const tooLarge = problemAt('kit.json', 'folder-too-large', { megabytes: mostKitBytes / 1024 / 1024 });

type Found = { readonly path: string; readonly size: number };

/** Stops soon after the limit, however many there are. */
const listFiles = async (folder: string, inside: string, problems: KitProblem[]): Promise<Found[]> => {
  const found: Found[] = [];
  try {
    for (const entry of await readdir(join(folder, inside), { withFileTypes: true })) {
      if (isLitter(entry.name)) continue;
      if (found.length > mostFiles) break;
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isDirectory()) found.push(...(await listFiles(folder, path, problems)));
      else if (entry.isSymbolicLink()) problems.push(problemAt(path, 'file-link'));
      else if (entry.isFile()) found.push({ path, size: (await lstat(join(folder, path))).size });
      else problems.push(problemAt(path, 'file-unreadable', { reason: 'not a file' }));
    }
  } catch (error) {
    problems.push(
      problemAt(inside === '' ? 'kit.json' : inside, 'file-unreadable', { reason: errnoOf(error) }),
    );
  }
  return found;
};
