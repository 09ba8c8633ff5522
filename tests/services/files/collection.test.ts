/** What a collection keeps, and in which order. */
import { readFile, stat, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { wrap } from '../../../electron/core/envelope.ts';
import { sha256 } from '../../../electron/services/files/digest.ts';
import { id, labels, setUp } from './support/kept.ts';

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
