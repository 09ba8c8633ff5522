/** Reads every kit there is, from the shipped folder and from people's own, each in `<id>/<version>/`. */
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Kit, KitTexts, TemplateTexts } from '../../core/kit/kit.ts';
import type { KitProblem } from '../../core/kit/problem.ts';
import { placeOfKey } from '../../core/kit/read-json.ts';
import { compareVersions } from '../../core/kit/version.ts';
import type { Language } from '../../core/units.ts';
import { errnoOf, isErrno } from '../files/disk-problem.ts';
import { checkKit } from './check-kit.ts';
import type { CheckedKit } from './check-kit.ts';
import { namesOfDifferent } from './difference.ts';
import { problemAt, readKitFiles } from './kit-files.ts';

export type BrokenKit = { readonly folder: string; readonly problems: readonly KitProblem[] };
/** What a shelf shows of a kit, and where it lies; its guide is read again when somebody opens it. */
export type ListedKit = Pick<Kit, 'structure' | 'hash'> & {
  readonly folder: string;
  /** Added by people, not shipped with the app. */
  readonly isOwn: boolean;
  readonly faces: Readonly<Partial<Record<Language, KitFace>>>;
};
export type KitFace = Pick<KitTexts, 'title' | 'description'> & {
  readonly templates: Readonly<Record<string, Pick<TemplateTexts, 'title' | 'summary'>>>;
};

export type KitList = {
  /** By id, newest version first. */
  readonly kits: readonly ListedKit[];
  /** What could not be taken; the others are there all the same. */
  readonly broken: readonly BrokenKit[];
};

export type KitFolders = {
  readonly shipped: string;
  /** Need not be there yet. */
  readonly own: string;
};

export const readAllKits = async ({ shipped, own }: KitFolders): Promise<KitList> => {
  const roots = [await readRoot(shipped, false), await readRoot(own, true)];
  const kits: ListedKit[] = [];
  const broken: BrokenKit[] = [];
  for (const { kit, folder, isOwn, problems, kitJson } of roots.flat()) {
    const twin = kit && kits.find((other) => isSame(other, kit));
    if (!kit) broken.push({ folder, problems });
    else if (!twin) kits.push(listed(kit, folder, isOwn));
    // What a session was led with must stay what it was: other content under the same number is refused.
    else if (twin.hash !== kit.hash) {
      const { id, version } = kit.structure;
      const at = placeOfKey(kitJson, 'version');
      const files = namesOfDifferent(await readKitFiles(folder), await readKitFiles(twin.folder));
      broken.push({ folder, problems: [problemAt('kit.json', 'kit-differs', { id, version, files }, at)] });
    }
  }
  return { kits: kits.toSorted(byIdThenNewest), broken };
};

const listed = ({ structure, hash, texts }: Kit, folder: string, isOwn: boolean): ListedKit => ({
  structure,
  hash,
  folder,
  isOwn,
  faces: Object.fromEntries(
    Object.entries(texts).map(([language, { title, description, templates }]): [string, KitFace] => [
      language,
      {
        title,
        description,
        templates: Object.fromEntries(
          Object.entries(templates).map(([id, one]) => [id, { title: one.title, summary: one.summary }]),
        ),
      },
    ]),
  ),
});

type Named = Pick<Kit, 'structure'>;

const isSame = (a: Named, b: Named): boolean =>
  a.structure.id === b.structure.id && a.structure.version === b.structure.version;

const byIdThenNewest = (a: Named, b: Named): number => {
  if (a.structure.id === b.structure.id) return compareVersions(b.structure.version, a.structure.version);
  return a.structure.id < b.structure.id ? -1 : 1;
};

type Found = CheckedKit & { readonly folder: string };

const readRoot = async (
  root: string,
  isOwn: boolean,
): Promise<readonly (Found & { readonly isOwn: boolean })[]> => {
  const ids = await foldersIn(root);
  const found = [...ids.troubles];
  for (const id of ids.names) {
    const versions = await foldersIn(join(root, id));
    found.push(...versions.troubles);
    for (const version of versions.names) found.push(await readOne(root, id, version));
  }
  return found.map((one) => ({ ...one, isOwn }));
};

type Folders = { readonly names: readonly string[]; readonly troubles: readonly Found[] };

/**
 * In order of their names, so that the same disk gives the same list. Plain files and hidden folders are not kits, nor is what
 * begins with `_`: the starter, and what somebody is still working on.
 */
const foldersIn = async (folder: string): Promise<Folders> => {
  try {
    const entries = (await readdir(folder, { withFileTypes: true })).filter(
      ({ name }) => !/^[._]/.test(name),
    );
    const named = (is: (entry: Dirent) => boolean): string[] =>
      entries
        .filter(is)
        .map(({ name }) => name)
        .toSorted();
    return {
      names: named((entry) => entry.isDirectory()),
      troubles: named((entry) => entry.isSymbolicLink()).map((name) =>
        unread(join(folder, name), problemAt('kit.json', 'file-link')),
      ),
    };
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return { names: [], troubles: [] };
    const problem = problemAt('kit.json', 'file-unreadable', { reason: errnoOf(error) });
    return { names: [], troubles: [unread(folder, problem)] };
  }
};

const unread = (folder: string, problem: KitProblem): Found => ({
  folder,
  kit: null,
  problems: [problem],
  kitJson: '',
});

/** A kit stands in the folder it names, so that people and programs find the same one. */
const readOne = async (root: string, id: string, version: string): Promise<Found> => {
  const folder = join(root, id, version);
  const checked = await checkKit(folder);
  const structure = checked.kit?.structure;
  if (!structure || (structure.id === id && structure.version === version)) return { ...checked, folder };
  const at = placeOfKey(checked.kitJson, structure.id === id ? 'version' : 'id');
  const detail = { folder: `${id}/${version}`, id: structure.id, version: structure.version };
  return { ...checked, kit: null, problems: [problemAt('kit.json', 'folder-name', detail, at)], folder };
};
