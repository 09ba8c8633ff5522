/** The tiny kit packed as a version that is not there yet, with whatever else is changed in its texts. */
import { packFiles } from '../../electron/services/files/pack-files.ts';
import { tinyFiles } from '../core/kit/tiny-files.ts';

export const tinyParcel = async (
  version: string,
  change: (path: string, text: string) => string = (_, text) => text,
): Promise<Buffer> => {
  const numbered = (text: string): string =>
    text.replace('"version": "1.0.0"', `"version": "${version}"`).replace('- 1.0.0:', `- ${version}:`);
  const files = [...tinyFiles].map(([path, text]): [string, Buffer] => [
    path,
    Buffer.from(change(path, numbered(text))),
  ]);
  return Buffer.from(await packFiles(new Map(files)));
};
