/** The kits at hand: those shipped with the app and those people have added, each in `<id>/<version>/`. */
import type { Kit } from '../core/kit/kit.ts';
import type { KitProblem } from '../core/kit/problem.ts';
import { placeOfKey } from '../core/kit/read-json.ts';
import type { ReadKit } from '../core/kit/read-kit.ts';
import type { DiskProblem } from './files/disk-problem.ts';
import { checkKit, checkKitFiles } from './kits/check-kit.ts';
import { namesOfDifferent } from './kits/difference.ts';
import { installKit } from './kits/install-kit.ts';
import { problemAt, readKitFiles } from './kits/kit-files.ts';
import type { KitFiles } from './kits/kit-files.ts';
import { readAllKits } from './kits/read-all.ts';
import type { KitFolders, KitList, ListedKit } from './kits/read-all.ts';

export type Kits = {
  /** As they were at the last reading. */
  readonly list: () => KitList;
  /** The newest version when none is named. */
  readonly find: (id: string, version?: string) => ListedKit | null;
  /** The whole of one that is listed; null when it is no longer what it was when it was listed. */
  readonly load: (kit: ListedKit) => Promise<Kit | null>;
  /** Reads one folder, wherever it is. */
  readonly check: (folder: string) => Promise<ReadKit>;
  readonly reload: () => Promise<KitList>;
  /** A kit among the others from now on, or why not; nothing of one that is refused is left behind. */
  readonly take: (files: KitFiles) => Promise<Taken>;
  /** The files of one that is listed. */
  readonly files: (id: string, version: string) => Promise<KitFiles | null>;
};

export type Taken =
  | { readonly state: 'taken' | 'already'; readonly kit: Pick<Kit, 'structure'> }
  | { readonly state: 'refused'; readonly problems: readonly KitProblem[] }
  | { readonly state: 'not-written'; readonly problem: DiskProblem };

export const createKits = async (folders: KitFolders): Promise<Kits> => {
  let list = await readAllKits(folders);
  const reload = async (): Promise<KitList> => (list = await readAllKits(folders));

  const files: Kits['files'] = async (id, version) => {
    const found = list.kits.find((kit) => isNamed(kit, id, version));
    return found ? readKitFiles(found.folder) : null;
  };
  const take: Kits['take'] = async (files) => {
    const { kit, problems, kitJson } = checkKitFiles(files);
    if (!kit) return { state: 'refused', problems };
    const { id, version } = kit.structure;
    const twin = list.kits.find((other) => isNamed(other, id, version));
    if (twin?.hash === kit.hash) return { state: 'already', kit: twin };
    const differs = (names: string): Taken => {
      const at = placeOfKey(kitJson, 'version');
      return {
        state: 'refused',
        problems: [problemAt('kit.json', 'kit-differs', { id, version, files: names }, at)],
      };
    };
    if (twin) return differs(namesOfDifferent(files, await readKitFiles(twin.folder)));
    const installed = await installKit(folders.own, kit.structure, files.bytes);
    // Something that could not be read stands in its place.
    if (installed.state === 'occupied') return differs('kit.json');
    if (installed.state === 'not-written') return installed;
    await reload();
    return { state: 'taken', kit };
  };

  return {
    take,
    files,
    list: () => list,
    load: async ({ folder, hash }) => {
      const { kit } = await checkKit(folder);
      return kit?.hash === hash ? kit : null;
    },
    find: (id, version) => list.kits.find((kit) => isNamed(kit, id, version)) ?? null,
    check: async (folder) => {
      const { kit, problems } = await checkKit(folder);
      return { kit, problems };
    },
    reload,
  };
};

const isNamed = ({ structure }: Pick<Kit, 'structure'>, id: string, version?: string): boolean =>
  structure.id === id && (version === undefined || structure.version === version);
