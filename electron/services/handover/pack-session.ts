/** A session in one file with its kit, to hand over: everything that is typed is in it, saved or not. */
import { constant } from '../../core/canonical-json.ts';
import { wrap } from '../../core/envelope.ts';
import type { SessionId } from '../../core/ids.ts';
import { mostKitBytes } from '../../core/kit/limits.ts';
import { done, fail } from '../../core/reply.ts';
import type { Reply } from '../../core/reply.ts';
import { isPrivate } from '../../core/session/is-private.ts';
import { sameContent } from '../../core/session/same-content.ts';
import type { Session } from '../../core/session/session.ts';
import type { Ticket } from '../../core/views.ts';
import { sessionFileName } from '../file-name.ts';
import { sha256 } from '../files/digest.ts';
import { packFiles } from '../files/pack-files.ts';
import type { Kits } from '../kits.ts';
import { checkKitFiles } from '../kits/check-kit.ts';
import { mostFiles } from '../kits/kit-files.ts';
import type { Runner, Whole } from '../runner.ts';
import { sessionKind } from '../session-kind.ts';
import type { SessionStore } from '../session-store.ts';
import type { Tickets } from '../tickets.ts';
import { kitFolder, sessionPath } from './unpack-parcel.ts';

type Parts = {
  readonly runner: Runner;
  readonly store: SessionStore;
  readonly kits: Kits;
  readonly tickets: Tickets;
};

export const packSession = async (
  { runner, store, kits, tickets }: Parts,
  id: SessionId,
): Promise<Reply<Ticket>> => {
  const found = await runner.whole(id);
  if (!found.ok) return found;
  const { session, edition, readOnly } = found.value;
  if (isPrivate({ session, edition })) return fail('session-private');
  // What a newer program wrote would lose what only that program knows.
  if (readOnly) return fail('session-read-only');
  const { format, formatVersion } = sessionKind;
  const revision = await revisionOnDisk(store, found.value);
  const text = wrap({ format, formatVersion, id, revision }, { session, edition: constant(edition) }, sha256);
  const json = Buffer.from(text, 'utf8');
  const files = new Map<string, Uint8Array>([[sessionPath, json]]);
  for (const [path, content] of await kitOf(session, kits, mostKitBytes - json.length))
    files.set(`${kitFolder}${path}`, content);
  return done(
    tickets.put({
      bytes: await packFiles(files),
      fileName: sessionFileName(session),
      mimeType: 'application/zip',
      pages: 0,
      missing: [],
    }),
  );
};

/** Saved, it is packed as it lies on disk, byte for byte, however often it has been opened since. */
const revisionOnDisk = async (store: SessionStore, open: Whole): Promise<number> => {
  if (open.savedRevision < open.revision) return open.revision;
  const stored = await store.load(open.session.id);
  return stored.ok && sameContent(stored.value, open) ? stored.value.revision : open.revision;
};

/** No files where the very kit is not at hand, or would not fit: the session holds what it takes to lead it. */
const kitOf = async (
  { kit }: Session,
  kits: Kits,
  room: number,
): Promise<ReadonlyMap<string, Uint8Array>> => {
  const files = await kits.files(kit.id, kit.version);
  if (!files || checkKitFiles(files).kit?.hash !== kit.hash) return new Map();
  const size = [...files.bytes.values()].reduce((sum, { length }) => sum + length, 0);
  return size <= room && files.bytes.size < mostFiles ? files.bytes : new Map();
};
