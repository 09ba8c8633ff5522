/** Files in one, to hand over: a zip. The same files give the same bytes. */
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** Earliest that a zip can say, so that nothing tells when or where it was packed. */
const noTime = new Date(1980, 0, 1);

export const packFiles = async (files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> => {
  const zip = new ZipFile();
  for (const [path, content] of [...files].toSorted(([one], [other]) => (one < other ? -1 : 1)))
    zip.addBuffer(Buffer.from(content), path, { mtime: noTime, mode: 0o100644, forceDosTimestamp: true });
  zip.end();
  return buffer(zip.outputStream);
};
