/**
 * Two folders of sessions: the groups', and the private records of two people. Whatever looks through the groups' sessions
 * never comes across a private one.
 */
import { join } from 'node:path';
import { constant } from '../core/canonical-json.ts';
import type { Session } from '../core/session/session.ts';
import { listedSession } from '../core/session/stored-session.ts';
import type { StoredSession } from '../core/session/stored-session.ts';
import type { Clock } from './clock.ts';
import { createCollection } from './files/collection.ts';
import type { Added, Collection, Erased, Moved } from './files/collection.ts';
import type { DiskProblem } from './files/disk-problem.ts';
import type { Stored } from './files/read-stored.ts';
import type { Recovered, Written } from './files/stored-file.ts';
import type { Trashed } from './files/trash.ts';
import { sessionKind } from './session-kind.ts';

const folders = ['sessions', 'private'] as const;
export type SessionFolder = (typeof folders)[number];

/** Where a session of its kind is kept. */
export const folderFor = (session: Session): SessionFolder =>
  session.private === true ? 'private' : 'sessions';

export type SessionFiles = {
  readonly open: () => Promise<{ readonly ok: true } | { readonly ok: false; readonly problem: DiskProblem }>;
  /** Calls back with each session in turn, so that a drawer of old ones is never in memory all at once. */
  readonly each: (seen: (id: string, stored: Stored<{ readonly session: Session }>) => void) => Promise<void>;
  /** Where a session that is there lies, or where a new one will. */
  readonly folderOf: (id: string) => SessionFolder;
  readonly read: (id: string) => Promise<Stored<StoredSession>>;
  readonly write: (id: string, stored: StoredSession, revision: number) => Promise<Written>;
  /** One that comes from elsewhere, where there is none of its name. */
  readonly add: (id: string, stored: StoredSession, revision: number) => Promise<Added>;
  readonly trash: (id: string) => Promise<Moved>;
  readonly trashed: () => Promise<readonly Trashed<StoredSession>[]>;
  readonly restore: (name: string) => Promise<Moved>;
  readonly recover: (id: string) => Promise<Recovered<StoredSession>>;
  readonly erase: (id: string) => Promise<Erased>;
};

export const createSessionFiles = (dataFolder: string, clock: Clock): SessionFiles => {
  const collectionOf = (folder: SessionFolder): Collection<StoredSession> =>
    createCollection({ ...sessionKind, clock, folder: join(dataFolder, folder) });
  const files = { sessions: collectionOf('sessions'), private: collectionOf('private') };
  const homes = new Map<string, SessionFolder>();
  const folderOf = (id: string): SessionFolder => homes.get(id) ?? 'sessions';

  return {
    open: async () => {
      for (const folder of folders) {
        const opened = await files[folder].open();
        if (!opened.ok) return opened;
      }
      return { ok: true };
    },
    each: async (seen) => {
      for (const folder of folders) {
        const listed = createCollection({
          ...sessionKind,
          clock,
          folder: join(dataFolder, folder),
          schema: listedSession,
        });
        for (const id of await listed.ids()) {
          homes.set(id, folder);
          seen(id, await listed.read(id));
        }
      }
    },
    folderOf,
    read: (id) => files[folderOf(id)].read(id),
    write: (id, { session, edition }, revision) => {
      if (!homes.has(id)) homes.set(id, folderFor(session));
      return files[folderOf(id)].write(id, { session, edition: constant(edition) }, revision);
    },
    add: async (id, { session, edition }, revision) => {
      const home = folderFor(session);
      for (const folder of folders)
        if ((await files[folder].read(id)).state !== 'missing')
          return { ok: false, problem: { code: 'place-taken' } };
      const added = await files[home].add(id, { session, edition: constant(edition) }, revision);
      if (added.ok) homes.set(id, home);
      return added;
    },
    trash: (id) => files[folderOf(id)].trash(id),
    trashed: async () => (await Promise.all(folders.map((folder) => files[folder].trashed()))).flat(),
    restore: async (name) => {
      for (const folder of folders) {
        if (!(await files[folder].trashed()).some((one) => one.name === name)) continue;
        const moved = await files[folder].restore(name);
        return moved;
      }
      return { ok: false, problem: { code: 'not-found' } };
    },
    recover: (id) => files[folderOf(id)].recover(id),
    erase: (id) => files[folderOf(id)].erase(id),
  };
};
