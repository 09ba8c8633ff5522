/**
 * A zip that was handed over → its files, in memory and within limits: it may come from a stranger. Nothing is written, and nothing
 * in it is believed before it has been counted.
 */
import { crc32 } from 'node:zlib';
import { fromBufferPromise } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { mostKitBytes } from '../../core/kit/limits.ts';
import type { KitProblem } from '../../core/kit/problem.ts';
import { isLitter, mostFiles, problemAt, tooLarge, tooMany, wholeParcel } from './kit-files.ts';
import type { KitFiles } from './kit-files.ts';

export const unpackFiles = async (parcel: Uint8Array): Promise<KitFiles> => {
  const bytes = new Map<string, Uint8Array>();
  const problems: KitProblem[] = [];
  const refused = (problem: KitProblem): KitFiles => ({ bytes: new Map(), problems: [problem] });
  try {
    const zip = await fromBufferPromise(Buffer.from(parcel), { lazyEntries: true });
    if (zip.entryCount > 2 * mostFiles) return refused(tooMany);
    let total = 0;
    for await (const entry of zip.eachEntry()) {
      const path = entry.fileName;
      if (path.split('/').some(isLitter)) continue;
      const problem = problemWith(entry);
      if (problem) problems.push(problem);
      if (problem || path.endsWith('/')) continue;
      if (bytes.has(path)) problems.push(problemAt(path, 'file-twice', { other: path }));
      if (bytes.size >= mostFiles) return refused(tooMany);
      if (total + entry.uncompressedSize > mostKitBytes) return refused(tooLarge);
      const content = await contentOf(zip, entry);
      total += content.length;
      bytes.set(path, content);
    }
  } catch (error) {
    return refused(brokenBy(error));
  }
  return { bytes, problems };
};

const kindMask = 0o170_000;
const regular = 0o100_000;
const folder = 0o040_000;
const link = 0o120_000;

const problemWith = (entry: Entry): KitProblem | null => {
  const path = entry.fileName;
  if (entry.isEncrypted()) return problemAt(path, 'parcel-locked');
  if (!entry.canDecodeFileData()) return problemAt(path, 'parcel-broken');
  // What a Unix program says that it is; other programs say nothing.
  const kind = (entry.externalFileAttributes >>> 16) & kindMask;
  if (kind === link) return problemAt(path, 'file-link');
  if (kind !== 0 && kind !== regular && kind !== folder)
    return problemAt(path, 'file-unreadable', { reason: 'not a file' });
  return null;
};

/** As long as it says and with the sum it says, or the parcel is broken. */
const contentOf = async (zip: ZipFile, entry: Entry): Promise<Uint8Array> => {
  const stream = await zip.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk);
  const content = Buffer.concat(chunks);
  if (crc32(content) !== entry.crc32) throw new Error(`${entry.fileName}: checksum`);
  return content;
};

/** Names that lead out of the folder never get past the zip's reader. */
const brokenBy = (error: unknown): KitProblem => {
  const reason = error instanceof Error ? error.message : String(error);
  const named = /^(?:absolute path|invalid relative path|invalid characters in fileName): (.*)$/s.exec(
    reason,
  );
  return named ? problemAt(named[1] ?? '', 'file-name') : problemAt(wholeParcel, 'parcel-broken');
};
