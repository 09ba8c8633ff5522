/**
 * Where deleted things wait: `trash/<folder>/<id>-<time>.json` in the data folder, with the previous generation beside
 * it. Nothing is ever removed from here by the program on its own account.
 */
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Instant } from '../../core/units.ts';
import { stamp } from '../clock.ts';
import { isErrno } from './disk-problem.ts';
import { ensureFolder, move } from './folder.ts';
import { freeName, isThere } from './free-name.ts';
import { namesIn } from './quarantine.ts';
import { judge } from './read-stored.ts';
import type { StoredKind } from './read-stored.ts';
import { previousOf } from './write-durably.ts';

export type Trashed<T> = {
  readonly id: string;
  /** The file's name within the trash: what `restore` wants. */
  readonly name: string;
  /** When, in UTC, as in the name: `20261123T143000`. */
  readonly at: string;
  /** Null when it cannot be read; it can be restored all the same. */
  readonly value: T | null;
};

const pattern = /^([A-Za-z0-9_-]+)-(\d{8}T\d{6})(-\d+)?\.json$/;

/** `<data>/sessions` → `<data>/trash/sessions`. */
export const trashOf = (folder: string): string => join(dirname(folder), 'trash', basename(folder));

/** Answers the name within the trash, or null when there is no such file. Rejects with the system's error. */
export const moveToTrash = async (file: string, at: Instant): Promise<string | null> => {
  if (!(await isThere(file))) return null;
  const trash = trashOf(dirname(file));
  await ensureFolder(trash);
  const inTrash = await freeName(join(trash, `${basename(file, '.json')}-${stamp(at)}`), '.json');
  // The previous generation first: what a crash leaves behind then is a whole thing, only without its spare.
  await moveIfThere(previousOf(file), previousOf(inTrash));
  await move(file, inTrash);
  return basename(inTrash);
};

/** Answers false when the place is taken or the trash has no such file. Rejects with the system's error. */
export const restoreFromTrash = async (name: string, file: string): Promise<boolean> => {
  const inTrash = join(trashOf(dirname(file)), name);
  if (idInTrash(name) === null || !(await isThere(inTrash)) || (await isThere(file))) return false;
  await moveIfThere(previousOf(inTrash), previousOf(file));
  await move(inTrash, file);
  return true;
};

export const idInTrash = (name: string): string | null => pattern.exec(name)?.[1] ?? null;

/** The newest first. */
export const listTrash = async <T>(folder: string, kind: StoredKind<T>): Promise<readonly Trashed<T>[]> => {
  const trash = trashOf(folder);
  const found: Trashed<T>[] = [];
  for (const name of await namesIn(trash)) {
    const [, id, at] = pattern.exec(name) ?? [];
    if (id === undefined || at === undefined) continue;
    const text = await readFile(join(trash, name), 'utf8').catch(() => '');
    const judged = judge(text, id, kind);
    found.push({ id, name, at, value: 'value' in judged ? judged.value : null });
  }
  return found.sort((a, b) => (a.at === b.at ? (a.name < b.name ? 1 : -1) : a.at < b.at ? 1 : -1));
};

const moveIfThere = async (from: string, to: string): Promise<void> => {
  try {
    await move(from, to);
  } catch (error) {
    if (!isErrno(error, 'ENOENT')) throw error;
  }
};
