import { mkdir, readFile, readdir, rename, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wrap } from '../../electron/core/envelope.ts';
import type { SessionId } from '../../electron/core/ids.ts';
import type { PlainDate, PlainTime } from '../../electron/core/units.ts';
import { createManualClock } from '../../electron/services/clock.ts';
import { sha256 } from '../../electron/services/files/digest.ts';
import { createSessionStore } from '../../electron/services/session-store.ts';
import type { SessionStore } from '../../electron/services/session-store.ts';
import { at, planned, play, taken, theDetails } from '../support/planned.ts';
import { tinyEdition } from '../support/tiny-kit.ts';
import { canMount, holdFast, unless } from './files/support/mounts.ts';
import { tempFolder } from './files/support/temp-folder.ts';

const edition = tinyEdition();
const clock = createManualClock(at('07:00'));
const id = 'session-0001' as SessionId;
const file = (folder: string, one: string = id) => join(folder, `sessions/${one}.json`);

const opened = async (folder: string): Promise<SessionStore> => {
  const store = createSessionStore(folder, clock);
  expect(await store.open()).toBeNull();
  return store;
};
const withOne = async (): Promise<string> => {
  const folder = await tempFolder();
  const store = await opened(folder);
  const session = play(planned(edition), edition, [at('08:00'), taken(1, 'On time', 'agreement')]);
  expect(await store.write(id, { session, edition }, 1)).toEqual({ ok: true });
  return folder;
};
/** A file with a good envelope around whatever body. */
const forge = (body: unknown, formatVersion = 1) =>
  wrap({ format: 'samsprak-session', formatVersion, id, revision: 3 }, body, sha256);
const bodyOf = async (folder: string): Promise<{ session: object; edition: object }> =>
  (JSON.parse(await readFile(file(folder), 'utf8')) as { body: { session: object; edition: object } }).body;

test('what is stored reads back as it was, kit and all', async () => {
  const folder = await withOne();
  const loaded = await (await opened(folder)).load(id);
  const session = play(planned(edition), edition, [at('08:00'), taken(1, 'On time', 'agreement')]);
  expect(loaded).toEqual({ ok: true, value: { session, edition, revision: 1, readOnly: false } });
});

test('a list has the latest session first and counts what was agreed', async () => {
  const folder = await withOne();
  const store = await opened(folder);
  const later = { ...theDetails, date: '2027-01-12' as PlainDate };
  const sameDay = { ...theDetails, startTime: '13:00' as PlainTime };
  for (const [one, details] of [
    ['session-0002', later],
    ['session-0003', sameDay],
  ] as const) {
    const session = { ...planned(edition, details), id: one as SessionId };
    await store.write(session.id, { session, edition }, 1);
  }
  const rows = (await opened(folder)).rows();
  expect(rows.map((row) => row.id)).toEqual(['session-0002', 'session-0003', 'session-0001']);
  expect(rows[2]).toMatchObject({ agreements: 1, actions: 0, followUp: null, approved: false });
});

test('one bad file is a trouble, and every other session is there', async () => {
  const folder = await withOne();
  await writeFile(file(folder, 'session-0002'), 'not json at all');
  await writeFile(file(folder, 'session-0003'), forge(await bodyOf(folder)));
  const store = await opened(folder);
  expect(store.rows().map((row) => row.id)).toEqual([id]);
  expect(store.troubles()).toMatchObject([
    { kind: 'unreadable', sessionId: 'session-0002', recoverable: false },
    { kind: 'unreadable', sessionId: 'session-0003', recoverable: false },
  ]);
  expect((await readdir(join(folder, 'sessions'))).some((name) => name.includes('0002.unreadable'))).toBe(
    true,
  );
  // Another session's file under this name is sound: it stays where it is.
  expect(await readFile(file(folder, 'session-0003'), 'utf8')).toContain('"id":"session-0001"');
});

test('a kit that makes no sense is found when the session is opened', async () => {
  const folder = await withOne();
  const body = await bodyOf(folder);
  await writeFile(file(folder), forge({ ...body, edition: { ...body.edition, texts: 'none' } }));
  const store = await opened(folder);
  expect(store.rows()).toHaveLength(1);
  expect(await store.load(id)).toMatchObject({ ok: false, problem: { code: 'session-not-found' } });
  expect([store.rows().length, store.troubles().length]).toEqual([0, 1]);
});

describe('a file of a newer program', () => {
  test('that today’s program understands is there to read', async () => {
    const folder = await withOne();
    await writeFile(file(folder), forge(await bodyOf(folder), 2));
    const store = await opened(folder);
    expect(store.rows()).toMatchObject([{ readOnly: true }]);
    expect(store.troubles()).toEqual([]);
    expect(await store.load(id)).toMatchObject({ ok: true, value: { readOnly: true } });
  });

  test('that only has more in it is there to read, and keeps what it has more of', async () => {
    const folder = await withOne();
    const body = await bodyOf(folder);
    const details = { ...theDetails, room: { floor: 2 } };
    const session = { ...body.session, mood: 'calm', details };
    const text = forge({ ...body, session, more: true }, 2);
    await writeFile(file(folder), text);
    const store = await opened(folder);
    expect(store.rows()).toMatchObject([{ readOnly: true }]);
    expect(await store.load(id)).toMatchObject({ ok: true, value: { readOnly: true } });
    expect(await readFile(file(folder), 'utf8')).toBe(text);
  });

  test('that it does not understand is named and left alone', async () => {
    const folder = await withOne();
    const text = forge({ ...(await bodyOf(folder)), session: { chapters: [] } }, 2);
    await writeFile(file(folder), text);
    const store = await opened(folder);
    expect(store.rows()).toEqual([]);
    expect(store.troubles()).toMatchObject([{ kind: 'newer', sessionId: id }]);
    expect(await store.load(id)).toMatchObject({ ok: false, problem: { code: 'session-read-only' } });
    expect(await readFile(file(folder), 'utf8')).toBe(text);
  });
});

test('a file that is busy is left alone, and opens when it is free', async () => {
  const folder = await withOne();
  const store = createSessionStore(folder, clock);
  const good = await readFile(file(folder), 'utf8');
  // A folder in its place cannot be read as a file: the same to the program as one that another program holds.
  await rename(file(folder), join(folder, 'held.json'));
  await mkdir(file(folder));
  await store.open();
  expect(store.troubles()).toMatchObject([{ kind: 'busy', sessionId: id }]);
  expect(await store.load(id)).toMatchObject({ ok: false, problem: { code: 'disk-unreachable' } });
  await rmdir(file(folder));
  await rename(join(folder, 'held.json'), file(folder));
  expect(await store.load(id)).toMatchObject({ ok: true });
  expect([store.rows().length, store.troubles().length]).toEqual([1, 0]);
  expect(await readFile(file(folder), 'utf8')).toBe(good);
});

test.skipIf(unless(canMount, 'a session file that cannot be moved'))(
  'a session that cannot be moved to the trash stays',
  async () => {
    const folder = await withOne();
    const store = await opened(folder);
    const free = holdFast(file(folder));
    expect(await store.trash(id)).toMatchObject({ ok: false });
    expect(store.rows()).toHaveLength(1);
    free();
    expect(await store.trash(id)).toMatchObject({ ok: true });
    expect(store.rows()).toEqual([]);
  },
);

test('a trashed session does not come back over another one', async () => {
  const folder = await withOne();
  const store = await opened(folder);
  const trashed = await store.trash(id);
  if (!trashed.ok) throw new Error(trashed.problem.code);
  await writeFile(file(folder), forge({ taken: true }));
  expect(await store.restore(trashed.value.key)).toMatchObject({ problem: { code: 'session-exists' } });
  expect(await store.trashed()).toMatchObject([{ key: trashed.value.key, trashedAt: at('07:00') }]);
});
