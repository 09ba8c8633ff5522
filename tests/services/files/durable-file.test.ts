import { Low } from 'lowdb';
import { link, readFile, readdir, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createDurableFile } from '../../../electron/services/files/durable-file.ts';
import { sweepTempFiles, tempBeside } from '../../../electron/services/files/temp-files.ts';
import { previousOf } from '../../../electron/services/files/write-durably.ts';
import { tempFolder } from './support/temp-folder.ts';

const text = (file: string): Promise<string> => readFile(file, 'utf8');

describe('a durable file', () => {
  test('holds what was written, for its owner only, and nothing is left beside it', async () => {
    const folder = await tempFolder();
    const file = join(folder, 'one.json');
    expect(await createDurableFile(file).save('smörgås')).toEqual({ ok: true });
    expect(await text(file)).toBe('smörgås');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(['one.json']);
  });

  test('keeps the generation before', async () => {
    const file = join(await tempFolder(), 'one.json');
    const durable = createDurableFile(file);
    for (const generation of ['first', 'second', 'third']) await durable.save(generation);
    expect([await text(file), await text(previousOf(file))]).toEqual(['third', 'second']);
    expect((await stat(previousOf(file))).mode & 0o777).toBe(0o600);
  });

  test('keeps the generation before even if a crash left both names on the same bytes', async () => {
    const folder = await tempFolder();
    const file = join(folder, 'one.json');
    const durable = createDurableFile(file);
    await durable.save('first');
    await link(file, previousOf(file));
    await durable.save('second');
    expect([await text(file), await text(previousOf(file))]).toEqual(['second', 'first']);
    expect((await readdir(folder)).sort()).toEqual(['one.json', 'one.previous.json']);
  });

  test('writes only the first and the newest of many texts at once, and answers everybody', async () => {
    const file = join(await tempFolder(), 'one.json');
    const durable = createDurableFile(file);
    const first = durable.save('0');
    await Promise.resolve();
    const others = Array.from({ length: 50 }, (_, count) => durable.save(String(count + 1)));
    expect(await Promise.all([first, ...others])).toEqual(Array.from({ length: 51 }, () => ({ ok: true })));
    expect([await text(file), await text(previousOf(file))]).toEqual(['50', '0']);
  });

  test('two writers on one file never mix their bytes and both are answered', async () => {
    const folder = await tempFolder();
    const file = join(folder, 'one.json');
    const writers = ['a', 'b'].map((letter) => ({ letter, durable: createDurableFile(file) }));
    for (let round = 0; round < 20; round += 1) {
      const saved = await Promise.all(
        writers.map(({ letter, durable }) => durable.save(letter.repeat(100_000))),
      );
      expect(saved).toEqual([{ ok: true }, { ok: true }]);
      expect(await text(file)).toMatch(/^(a{100000}|b{100000})$/);
    }
    expect((await readdir(folder)).sort()).toEqual(['one.json', 'one.previous.json']);
  });

  test('a task alone runs after the texts before it and before the texts after it', async () => {
    const file = join(await tempFolder(), 'one.json');
    const durable = createDurableFile(file);
    void durable.save('before');
    void durable.save('just before');
    const seen = durable.alone(() => text(file));
    await durable.save('after');
    expect([await seen, await text(file)]).toEqual(['just before', 'after']);
  });

  test('serves lowdb', async () => {
    const file = join(await tempFolder(), 'one.json');
    const low = new Low(createDurableFile(file), 'nothing');
    await low.read();
    expect(low.data).toBe('nothing');
    low.data = 'something';
    await low.write();
    const again = new Low(createDurableFile(file), 'nothing');
    await again.read();
    expect(again.data).toBe('something');
  });

  test('a folder that is not there is a problem with a name, and lowdb gets it as an error', async () => {
    const file = join(await tempFolder(), 'missing', 'one.json');
    const problem = { code: 'disk-unreachable', detail: { errno: 'ENOENT', file } };
    const durable = createDurableFile(file);
    expect(await durable.save('text')).toEqual({ ok: false, problem });
    await expect(durable.write('text')).rejects.toMatchObject({ problem });
  });
});

describe('sweeping', () => {
  test('takes only the temporary files of ended processes', async () => {
    const folder = await tempFolder();
    const old = new Date(performance.timeOrigin - 60_000);
    const left = ['.one.json.0123456789ab-7.tmp', '.two.json.ffffffffffff-12.tmp'];
    const kept = ['.mine.tmp', 'one.json', '.one.json.0123456789ab-8.tmp', tempBeside('one.json')];
    for (const name of [...left, ...kept]) await writeFile(join(folder, name), '');
    for (const name of [...left, 'one.json', '.mine.tmp', kept[3] ?? ''])
      await utimes(join(folder, name), old, old);
    expect(await sweepTempFiles(folder)).toBe(2);
    expect((await readdir(folder)).sort()).toEqual([...kept].sort());
  });
});
