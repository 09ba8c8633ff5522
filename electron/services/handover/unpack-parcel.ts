/** A file that somebody handed over → what is in it: a kit, or a session that may have its kit with it. */
import { problemAt } from '../kits/kit-files.ts';
import type { KitFiles } from '../kits/kit-files.ts';
import { unpackFiles } from '../kits/unpack-files.ts';
import { kitIn, withoutTopFolder } from '../kits/unpack-kit.ts';

export type Unpacked =
  | { readonly what: 'kit'; readonly files: KitFiles }
  | {
      readonly what: 'session';
      readonly json: Uint8Array;
      /** With whatever is wrong with the parcel; no files when it brought no kit. */
      readonly kit: KitFiles;
    };

/** What lies where in a session's parcel. */
export const sessionPath = 'session.json';
export const kitFolder = 'kit/';

export const unpackParcel = async (parcel: Uint8Array): Promise<Unpacked> => {
  const { bytes, problems } = await unpackFiles(parcel);
  const files = withoutTopFolder(bytes, sessionPath);
  const json = files.get(sessionPath);
  if (!json) return { what: 'kit', files: kitIn({ bytes, problems }) };
  const inKit = [...files].filter(([path]) => isInKit(path));
  const strangers = [...files.keys()].filter((path) => path !== sessionPath && !isInKit(path));
  return {
    what: 'session',
    json,
    kit: {
      bytes: new Map(inKit.map(([path, content]) => [path.slice(kitFolder.length), content])),
      problems: [...problems, ...strangers.map((path) => problemAt(path, 'file-unknown', { closest: '' }))],
    },
  };
};

const isInKit = (path: string): boolean => path.startsWith(kitFolder);
