/** Files in a collection that make no sense, and files that are not ours to change. */
import { mkdir, readFile, readdir, rename, stat, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { wrap } from '../../../electron/core/envelope.ts';
import { sha256 } from '../../../electron/services/files/digest.ts';
import { id, labels, setUp } from './support/kept.ts';

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
