import { copyFile, mkdir, readFile, readdir, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wrap } from '../../../electron/core/envelope.ts';
import { millis } from '../../../electron/core/units.ts';
import { createManualClock } from '../../../electron/services/clock.ts';
import { createCollection } from '../../../electron/services/files/collection.ts';
import { sha256 } from '../../../electron/services/files/digest.ts';
import { tempFolder } from './support/temp-folder.ts';
import { morning, thing } from './support/thing.ts';

const id = 'thing-one';
const labels = { ...thing, id, revision: 3 };

const setUp = async () => {
  const data = await tempFolder();
  const folder = join(data, 'things');
  const clock = createManualClock(morning);
  /** As after a restart. */
  const reopen = () => createCollection({ ...thing, folder, clock });
  const things = reopen();
  await things.open();
  const path = (name: string): string => join(folder, name);
  return { data, folder, clock, things, reopen, path, file: path(`${id}.json`) };
};

describe('a collection', () => {
  test('reads back after a restart what was written, by id', async () => {
    const { things, reopen, folder } = await setUp();
    await things.write('thing-two', { text: 'två' }, 1);
    await things.write('thing-one', { text: 'ett' }, 4);
    expect(await reopen().readAll()).toEqual({
      values: [
        { id: 'thing-one', value: { text: 'ett' }, revision: 4 },
        { id: 'thing-two', value: { text: 'två' }, revision: 1 },
      ],
      troubles: [],
    });
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect(await reopen().read('thing-six')).toEqual({ state: 'missing' });
  });

  test('migrates an older format, and stores it as today’s at the next write only', async () => {
    const { things, file } = await setUp();
    const older = wrap({ ...labels, formatVersion: 1 }, { words: 'gamla ord' }, sha256);
    await writeFile(file, older);
    expect(await things.read(id)).toEqual({ state: 'ok', value: { text: 'gamla ord' }, revision: 3 });
    expect(await readFile(file, 'utf8')).toBe(older);
    await things.write(id, { text: 'nya ord' }, 4);
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
      formatVersion: 2,
      body: { text: 'nya ord' },
    });
  });

  test('refuses an older revision than the stored one, also right after a restart, and takes the same again', async () => {
    const { things, reopen } = await setUp();
    await things.write(id, { text: 'nyare' }, 5);
    expect(await reopen().write(id, { text: 'äldre' }, 4)).toEqual({
      ok: false,
      problem: { code: 'stale', revision: 5 },
    });
    expect(await things.write(id, { text: 'nyare' }, 5)).toEqual({ ok: true });
  });

  test('never lets an earlier write land after a later one', async () => {
    const { reopen } = await setUp();
    const things = reopen();
    const revisions = Array.from({ length: 30 }, (_, count) => count + 1);
    await Promise.all(revisions.map((revision) => things.write(id, { text: String(revision) }, revision)));
    expect(await reopen().read(id)).toEqual({ state: 'ok', value: { text: '30' }, revision: 30 });
  });

  test('does not replace a good file by one it could not read back', async () => {
    const { things, file } = await setUp();
    await things.write(id, { text: 'bra' }, 1);
    const before = await readFile(file, 'utf8');
    expect(await things.write(id, { text: 'fel', size: Number.NaN }, 2)).toEqual({
      ok: false,
      problem: { code: 'does-not-fit', path: 'size' },
    });
    expect(await readFile(file, 'utf8')).toBe(before);
  });

  test('takes no id that leads out of its folder', async () => {
    const { things } = await setUp();
    for (const bad of ['../settings', 'a/b', '', '.', 'a.previous']) {
      await expect(things.write(bad, { text: 'x' }, 1)).rejects.toThrow();
      await expect((async () => things.read(bad))()).rejects.toThrow();
    }
    expect(await things.restore('../../settings-20261123T083015.json')).toMatchObject({ ok: false });
  });
});

describe('a file that makes no sense', () => {
  const sound = wrap(labels, { text: 'bra' }, sha256);
  test.each([
    ['', 'not-json'],
    [sound.slice(0, 100), 'not-json'],
    ['{"text":"bra"}', 'not-an-envelope'],
    [sound.replace('bra', 'bus'), 'damaged'],
    [wrap(labels, { text: 12 }, sha256), 'does-not-fit'],
    [wrap({ ...labels, formatVersion: 1 }, { verbs: '' }, sha256), 'does-not-fit'],
  ])('%#: is set aside whole, named, and does not stop the rest', async (text, reason) => {
    const { things, file, path, folder } = await setUp();
    await things.write('thing-two', { text: 'två' }, 1);
    await writeFile(file, text);
    const aside = path('thing-one.unreadable-20261123T083015.json');
    expect(await things.readAll()).toEqual({
      values: [{ id: 'thing-two', value: { text: 'två' }, revision: 1 }],
      troubles: [{ id, stored: { state: 'unreadable', reason, file: aside, previous: null } }],
    });
    expect(await readFile(aside, 'utf8')).toBe(text);
    expect((await readdir(folder)).sort()).toEqual([
      'thing-one.unreadable-20261123T083015.json',
      'thing-two.json',
    ]);
  });

  test('can be replaced by the generation before it, and is told of at every start until then', async () => {
    const { things, reopen, file, path } = await setUp();
    await things.write(id, { text: 'ett' }, 1);
    await things.write(id, { text: 'två' }, 2);
    await writeFile(file, 'trasig');
    const aside = path('thing-one.unreadable-20261123T083015.json');
    const previous = { value: { text: 'ett' }, revision: 1 };
    const told = { state: 'unreadable', file: aside, previous };
    expect(await reopen().read(id)).toEqual({ ...told, reason: 'not-json' });
    const again = reopen();
    expect((await again.readAll()).troubles).toEqual([{ id, stored: { ...told, reason: 'set-aside' } }]);

    expect(await again.recover(id)).toEqual({ ok: true, ...previous });
    expect(await reopen().readAll()).toEqual({ values: [{ id, ...previous }], troubles: [] });
    expect(await again.write(id, { text: 'två igen' }, 2)).toEqual({ ok: true });
    expect(await readFile(aside, 'utf8')).toBe('trasig');
  });

  test('is set aside under a name of its own when the second is spoiled in the same second', async () => {
    const { things, file, folder } = await setUp();
    await writeFile(file, 'en');
    await things.read(id);
    await writeFile(file, 'två');
    await things.read(id);
    expect((await readdir(folder)).sort()).toEqual([
      'thing-one.unreadable-20261123T083015-2.json',
      'thing-one.unreadable-20261123T083015.json',
    ]);
  });

  test('is set aside, not written over, by a writer that never read it, and its good spare stays', async () => {
    const { things, reopen, file, path } = await setUp();
    await things.write(id, { text: 'ett' }, 1);
    await things.write(id, { text: 'två' }, 2);
    await writeFile(file, 'trasig');
    expect(await reopen().write(id, { text: 'ny' }, 3)).toEqual({ ok: true });
    expect(await readFile(path('thing-one.unreadable-20261123T083015.json'), 'utf8')).toBe('trasig');
    expect(await readFile(path('thing-one.previous.json'), 'utf8')).toContain('"ett"');
  });

  test('nothing is recovered over a file that is well, or from nothing', async () => {
    const { things, file } = await setUp();
    const nothing = { ok: false, problem: { code: 'nothing-to-recover' } };
    expect(await things.recover(id)).toEqual(nothing);
    await things.write(id, { text: 'ett' }, 1);
    await things.write(id, { text: 'två' }, 2);
    expect(await things.recover(id)).toEqual(nothing);
    expect(await readFile(file, 'utf8')).toContain('"två"');
  });
});

describe('a file that is not ours to change', () => {
  test.each([
    ['newer', wrap({ ...labels, formatVersion: 9 }, { text: 'nytt' }, sha256)],
    ['foreign', wrap({ ...labels, format: 'samsprak-group' }, { text: 'grupp' }, sha256)],
    ['foreign', wrap({ ...labels, id: 'thing-two' }, { text: 'kopia' }, sha256)],
  ] as const)('(%s) keeps every byte, whoever writes', async (state, text) => {
    const { things, reopen, file, folder } = await setUp();
    await writeFile(file, text);
    const before = await stat(file, { bigint: true });
    expect(await things.read(id)).toMatchObject({ state, file });
    const refusal = { ok: false, problem: { code: 'not-writable', state } };
    expect(await things.write(id, { text: 'mitt' }, 99)).toEqual(refusal);
    expect(await reopen().write(id, { text: 'mitt' }, 99)).toEqual(refusal);
    expect(await things.recover(id)).toMatchObject({ ok: false });
    const after = await stat(file, { bigint: true });
    expect([after.ino, after.mtimeNs]).toEqual([before.ino, before.mtimeNs]);
    expect(await readFile(file, 'utf8')).toBe(text);
    expect(await readdir(folder)).toEqual(['thing-one.json']);
  });

  test('of a newer format is shown if it can be understood', async () => {
    const { things, file } = await setUp();
    await writeFile(file, wrap({ ...labels, formatVersion: 9 }, { text: 'nytt' }, sha256));
    expect(await things.read(id)).toMatchObject({ formatVersion: 9, value: { text: 'nytt' } });
    const more = { text: 'mera', sounds: [] };
    await writeFile(file, wrap({ ...labels, formatVersion: 9 }, more, sha256));
    expect(await things.read(id)).toMatchObject({ formatVersion: 9, value: { text: 'mera' } });
    await writeFile(file, wrap({ ...labels, formatVersion: 9 }, { sounds: [] }, sha256));
    expect(await things.read(id)).toMatchObject({ formatVersion: 9, value: null });
  });

  test('that cannot be read is left alone and written to once it can', async () => {
    const { things, file, path } = await setUp();
    await mkdir(file);
    expect(await things.readAll()).toEqual({
      values: [],
      troubles: [{ id, stored: { state: 'busy', file, errno: 'EISDIR' } }],
    });
    expect(await things.write(id, { text: 'x' }, 1)).toMatchObject({ problem: { code: 'not-writable' } });
    expect(await things.read(id)).toMatchObject({ state: 'busy' });
    await rename(file, path('elsewhere'));
    expect(await things.write(id, { text: 'x' }, 1)).toEqual({ ok: true });
  });
});

describe('the trash', () => {
  test('takes a thing with its spare and gives both back', async () => {
    const { things, reopen, data, folder } = await setUp();
    await things.write(id, { text: 'ett' }, 1);
    await things.write(id, { text: 'två' }, 2);
    const name = 'thing-one-20261123T083015.json';
    expect(await things.trash(id)).toEqual({ ok: true, name });
    expect(await readdir(folder)).toEqual([]);
    expect(await things.read(id)).toEqual({ state: 'missing' });
    expect((await readdir(join(data, 'trash', 'things'))).sort()).toEqual([
      'thing-one-20261123T083015.json',
      'thing-one-20261123T083015.previous.json',
    ]);
    const listed = { id, name, at: '20261123T083015', value: { text: 'två' } };
    expect(await reopen().trashed()).toEqual([listed]);
    expect(await things.restore(name)).toEqual({ ok: true, name });
    expect(await things.read(id)).toEqual({ state: 'ok', value: { text: 'två' }, revision: 2 });
    expect((await readdir(folder)).sort()).toEqual(['thing-one.json', 'thing-one.previous.json']);
    expect(await things.trashed()).toEqual([]);
  });

  test('is not emptied by a write that comes too late', async () => {
    const { things, reopen, folder } = await setUp();
    await things.write(id, { text: 'ett' }, 1);
    const before = reopen();
    const early = before.write(id, { text: 'två' }, 2);
    const trashed = before.trash(id);
    const late = before.write(id, { text: 'tre' }, 3);
    expect(await early).toEqual({ ok: true });
    expect(await trashed).toMatchObject({ ok: true });
    expect(await late).toEqual({ ok: false, problem: { code: 'not-writable', state: 'trashed' } });
    expect(await readdir(folder)).toEqual([]);
    expect((await before.trashed()).map(({ value }) => value)).toEqual([{ text: 'två' }]);
  });

  test('keeps several of one id apart, lists the newest first and restores over nothing that lives', async () => {
    const { things, reopen, clock, data } = await setUp();
    const trash = join(data, 'trash', 'things');
    await things.write(id, { text: 'ett' }, 1);
    await things.trash(id);
    const [name = ''] = await readdir(trash);
    // The same second, the same id: only another name tells them apart.
    await copyFile(join(trash, name), join(data, 'copy'));
    await things.restore(name);
    await copyFile(join(data, 'copy'), join(trash, name));
    expect(await things.trash(id)).toEqual({ ok: true, name: 'thing-one-20261123T083015-2.json' });
    clock.advance(millis(60_000));
    const later = reopen();
    await later.write(id, { text: 'nytt' }, 1);
    await later.trash(id);
    expect((await later.trashed()).map((trashed) => trashed.name)).toEqual([
      'thing-one-20261123T083115.json',
      'thing-one-20261123T083015.json',
      'thing-one-20261123T083015-2.json',
    ]);
    expect(await later.restore(name)).toEqual({ ok: true, name });
    expect(await later.restore('thing-one-20261123T083115.json')).toEqual({
      ok: false,
      problem: { code: 'place-taken' },
    });
    expect(await later.read(id)).toMatchObject({ value: { text: 'ett' } });
    expect(await things.trash('thing-six')).toEqual({ ok: false, problem: { code: 'not-found' } });
  });
});
