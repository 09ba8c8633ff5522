/** A .dialogkit file → a kit's files. */
import { problemAt } from './kit-files.ts';
import type { KitFiles } from './kit-files.ts';
import { unpackFiles } from './unpack-files.ts';

export const unpackKit = async (parcel: Uint8Array): Promise<KitFiles> => kitIn(await unpackFiles(parcel));

/** The same for files that are unpacked. */
export const kitIn = ({ bytes, problems }: KitFiles): KitFiles => {
  const kit = withoutTopFolder(bytes, 'kit.json');
  if (problems.length === 0 && !kit.has('kit.json'))
    return { bytes: new Map(), problems: [problemAt('kit.json', 'parcel-empty')] };
  return { bytes: kit, problems };
};

/** Whoever zips the folder itself, instead of what is in it, has packed the same files. `main`: the one that lies at the top. */
export const withoutTopFolder = (
  bytes: ReadonlyMap<string, Uint8Array>,
  main: string,
): ReadonlyMap<string, Uint8Array> => {
  const [first = ''] = bytes.keys();
  const top = first.slice(0, first.indexOf('/') + 1);
  const paths = [...bytes.keys()];
  if (top === '' || bytes.has(main) || !paths.every((path) => path.startsWith(top))) return bytes;
  return new Map([...bytes].map(([path, content]) => [path.slice(top.length), content]));
};
