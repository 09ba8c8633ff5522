/** Computers that hand files to one another: real folders, real kits, and a session of the tiny one. */
import { cp, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { wrap } from '../../../electron/core/envelope.ts';
import type { SessionId } from '../../../electron/core/ids.ts';
import { editionOf } from '../../../electron/core/kit/edition.ts';
import type { Edition } from '../../../electron/core/kit/kit.ts';
import type { Reply } from '../../../electron/core/reply.ts';
import type { StoredSession } from '../../../electron/core/session/stored-session.ts';
import type { Taken } from '../../../electron/core/views.ts';
import { sha256 } from '../../../electron/services/files/digest.ts';
import { packSession } from '../../../electron/services/handover/pack-session.ts';
import { takeFile } from '../../../electron/services/handover/take-file.ts';
import { createKits } from '../../../electron/services/kits.ts';
import { checkKit } from '../../../electron/services/kits/check-kit.ts';
import { createTickets } from '../../../electron/services/tickets.ts';
import type { Parcel } from '../../../electron/services/tickets.ts';
import { rawZip } from '../../support/raw-zip.ts';
import type { RawEntry } from '../../support/raw-zip.ts';
import { at, planned, play, taken } from '../../support/planned.ts';
import { fixtureKits } from '../../support/tiny-kit.ts';
import { tinyFiles } from '../../core/kit/tiny-files.ts';
import { tempFolder } from '../files/support/temp-folder.ts';
import { run } from '../running.ts';

export const id = 'session-0001' as SessionId;

const { kit } = await checkKit(join(fixtureKits, 'tiny/1.0.0'));
const found = kit && editionOf(kit, 'sv');
if (!found) throw new Error('The fixture has no Swedish');
/** As a house freezes it, under its true hash. */
export const edition: Edition = found;

export const theSession = planned(edition);
export const withNote = (text: string, number = 1): StoredSession['session'] =>
  play(theSession, edition, [at('08:00'), taken(number, text, 'agreement')]);

/** A computer with the tiny kit among its own, or without. */
export const computer = async ({ data, hasKit = true }: { data?: string; hasKit?: boolean } = {}) => {
  const folder = data ?? join(await tempFolder(), 'data');
  await mkdir(folder, { recursive: true });
  if (hasKit) await cp(fixtureKits, join(folder, 'kits'), { recursive: true });
  const running = await run(folder);
  const kits = await createKits({ shipped: join(folder, '..', 'shipped'), own: join(folder, 'kits') });
  const parts = { ...running, kits, tickets: createTickets(running.clock) };
  return {
    ...parts,
    data: folder,
    file: join(folder, `sessions/${id}.json`),
    pack: async (): Promise<Parcel> => {
      const reply = await packSession(parts, id);
      if (!reply.ok) throw new Error(reply.problem.code);
      const parcel = parts.tickets.take(reply.value.ticket);
      if (!parcel) throw new Error('No parcel behind the ticket');
      return parcel;
    },
    packs: () => packSession(parts, id),
    take: (bytes: Uint8Array): Promise<Reply<Taken>> =>
      takeFile(parts, parts.tickets.put({ bytes, fileName: '', mimeType: '', pages: 0, missing: [] }).ticket),
  };
};

/** Every file by its path and bytes: what a refused parcel must leave as it was. */
export const everything = async (folder: string): Promise<ReadonlyMap<string, string>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = async (file: string): Promise<[string, string]> => [file, await readFile(file, 'latin1')];
  return new Map(await Promise.all(files.toSorted().map(read)));
};

/** A session's text under whatever labels, with a true sum. */
export const forged = (body: unknown = { session: theSession, edition }, labels: object = {}): string =>
  wrap({ format: 'samsprak-session', formatVersion: 1, id, revision: 3, ...labels }, body, sha256);

export const kitEntries: readonly RawEntry[] = [...tinyFiles].map(([name, content]) => ({
  name: `kit/${name}`,
  content,
}));

/** A parcel as it should be, with `json` for its session. */
export const parcelOf = (
  json: string | Buffer = forged(),
  entries: readonly RawEntry[] = kitEntries,
): Buffer => rawZip([{ name: 'session.json', content: json }, ...entries]);
