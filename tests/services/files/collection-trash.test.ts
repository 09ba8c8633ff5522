/** What a collection throws away and gives back. */
import { copyFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { millis } from '../../../electron/core/units.ts';
import { id, setUp } from './support/kept.ts';

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
