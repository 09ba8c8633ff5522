/** Talks between two lie apart from the groups' sessions, and can be removed without a trace. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createSession } from '../../electron/core/session/create-session.ts';
import type { SessionId } from '../../electron/core/ids.ts';
import { createManualClock } from '../../electron/services/clock.ts';
import { createSessionStore } from '../../electron/services/session-store.ts';
import { at, planned, theDetails } from '../support/planned.ts';
import { tinyEdition } from '../support/tiny-kit.ts';
import { tempFolder } from './files/support/temp-folder.ts';

const id = 'talk-00001' as SessionId;
const open = async (data: string) => {
  const store = createSessionStore(data, createManualClock(at('08:00')));
  expect(await store.open()).toBeNull();
  return store;
};
const talk = () => {
  const tiny = tinyEdition();
  const edition = { ...tiny, structure: { ...tiny.structure, private: true } };
  const [template] = edition.structure.templates;
  if (!template) throw new Error('The kit has no template');
  const session = createSession({
    id,
    edition,
    template,
    details: theDetails,
    itemId: (index) => `item-000${index}` as never,
    at: at('08:00'),
  });
  return { session, edition };
};
const everyFile = (data: string): readonly string[] =>
  readdirSync(data, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

test('a private record lies in a folder of its own, also after a restart, and has a last day', async () => {
  const data = await tempFolder();
  const store = await open(data);
  const { session, edition } = talk();
  expect(session.details.keepUntil).toBe('2028-01-14');
  await store.write(id, { session, edition }, 1);
  const group = planned(tinyEdition());
  await store.write(group.id, { session: group, edition: tinyEdition() }, 1);
  expect(readdirSync(join(data, 'private'))).toEqual([`${id}.json`]);
  expect(readdirSync(join(data, 'sessions'))).toEqual([`${group.id}.json`]);

  const again = await open(data);
  expect(again.rows().map((row) => [row.id, row.private])).toEqual(
    expect.arrayContaining([
      [id, true],
      [group.id, false],
    ]),
  );
  expect((await again.load(id)).ok).toBe(true);
});

test('trashed it stays apart, and it can be had back', async () => {
  const data = await tempFolder();
  const store = await open(data);
  await store.write(id, talk(), 1);
  const moved = await store.trash(id);
  expect(readdirSync(join(data, 'trash'))).toEqual(['private']);
  expect(moved.ok && (await store.restore(moved.value.key)).ok).toBe(true);
  expect(readdirSync(join(data, 'private'))).toContain(`${id}.json`);
});

test('removed for good it leaves no file, neither an earlier generation nor one in the trash', async () => {
  const data = await tempFolder();
  const store = await open(data);
  const stored = talk();
  await store.write(id, stored, 1);
  await store.trash(id);
  const other = await open(data);
  await other.write(id, stored, 1);
  await other.write(id, stored, 2);
  expect(everyFile(data).filter((path) => path.includes(id)).length).toBeGreaterThan(2);
  expect((await other.erase(id)).ok).toBe(true);
  expect(everyFile(data).filter((path) => path.includes(id))).toEqual([]);
  expect(other.rows()).toEqual([]);
  expect((await other.write(id, stored, 3)).ok).toBe(false);
  expect(existsSync(join(data, 'private', `${id}.json`))).toBe(false);
  expect((await other.erase(id)).ok).toBe(false);
});
