import { chmod, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createManualClock } from '../../../electron/services/clock.ts';
import { createCollection } from '../../../electron/services/files/collection.ts';
import { createDurableFile } from '../../../electron/services/files/durable-file.ts';
import { previousOf } from '../../../electron/services/files/write-durably.ts';
import { canMount, fill, holdFast, setReadOnly, smallDisk, unless } from './support/mounts.ts';
import { tempFolder } from './support/temp-folder.ts';
import { morning, thing } from './support/thing.ts';

const text = (file: string): Promise<string> => readFile(file, 'utf8');

describe.skipIf(unless(canMount, 'full, read-only and busy disks'))('a full disk', () => {
  // With room for a part of the text, the system first takes that part: a short write.
  test.each([0, 8192])(
    'with %i bytes left keeps the good file, says so, and saves when there is room',
    async (spare) => {
      const folder = await tempFolder();
      smallDisk(folder, 256);
      const file = join(folder, 'one.json');
      const durable = createDurableFile(file);
      await durable.save('good');
      fill(join(folder, 'others'), spare);

      expect(await durable.save('x'.repeat(50_000))).toEqual({
        ok: false,
        problem: { code: 'disk-full', detail: { errno: 'ENOSPC', file } },
      });
      expect(await text(file)).toBe('good');
      expect((await readdir(folder)).sort()).toEqual(['one.json', 'others']);

      await rm(join(folder, 'others'));
      expect(await durable.save('x'.repeat(50_000))).toEqual({ ok: true });
      expect((await stat(file)).size).toBe(50_000);
    },
  );

  test('refuses a session by name, and takes the same revision once there is room', async () => {
    const folder = await tempFolder();
    smallDisk(folder, 256);
    const things = createCollection({
      ...thing,
      folder: join(folder, 'things'),
      clock: createManualClock(morning),
    });
    await things.open();
    await things.write('thing-one', { text: 'good' }, 1);
    fill(join(folder, 'others'), 0);
    const written = await things.write('thing-one', { text: 'y'.repeat(50_000) }, 2);
    expect(written).toMatchObject({ ok: false, problem: { code: 'disk-full' } });
    expect(await things.read('thing-one')).toEqual({ state: 'ok', value: { text: 'good' }, revision: 1 });
    await rm(join(folder, 'others'));
    expect(await things.write('thing-one', { text: 'y' }, 2)).toEqual({ ok: true });
  });
});

describe.skipIf(!canMount)('a read-only disk', () => {
  test('keeps the good file and says so', async () => {
    const folder = await tempFolder();
    smallDisk(folder, 256);
    const file = join(folder, 'one.json');
    const durable = createDurableFile(file);
    await durable.save('good');
    setReadOnly(folder, true);
    expect(await durable.save('better')).toEqual({
      ok: false,
      problem: { code: 'disk-read-only', detail: { errno: 'EROFS', file } },
    });
    expect(await text(file)).toBe('good');
    setReadOnly(folder, false);
    expect(await durable.save('better')).toEqual({ ok: true });
    expect(await readdir(folder)).toEqual(['one.json', 'one.previous.json']);
  });

  test('cannot set a damaged file aside, leaves it where it is and refuses to write over it', async () => {
    const folder = await tempFolder();
    smallDisk(folder, 256);
    const things = createCollection({ ...thing, folder, clock: createManualClock(morning) });
    const file = join(folder, 'thing-one.json');
    await writeFile(file, 'not json');
    setReadOnly(folder, true);
    expect(await things.read('thing-one')).toEqual({ state: 'busy', file, errno: 'EROFS' });
    expect(await things.write('thing-one', { text: 'new' }, 1)).toEqual({
      ok: false,
      problem: { code: 'not-writable', state: 'busy' },
    });
    expect(await text(file)).toBe('not json');
  });
});

describe.skipIf(!canMount)('a file that something holds fast', () => {
  test('is replaced as soon as it is let go', async () => {
    const folder = await tempFolder();
    const file = join(folder, 'one.json');
    const durable = createDurableFile(file);
    await durable.save('first');
    const letGo = holdFast(file);
    // As long as a scanner takes, so that the first tries do fail.
    setTimeout(letGo, 150);
    expect(await durable.save('second')).toEqual({ ok: true });
    expect([await text(file), await text(previousOf(file))]).toEqual(['second', 'first']);
  });

  test('is given up after about a second, untouched', async () => {
    const folder = await tempFolder();
    const file = join(folder, 'one.json');
    const durable = createDurableFile(file);
    await durable.save('first');
    holdFast(file);
    const began = performance.now();
    const problem = { code: 'disk-unreachable', detail: { errno: 'EBUSY', file } };
    expect(await durable.save('second')).toEqual({ ok: false, problem });
    expect(performance.now() - began).toBeGreaterThan(900);
    expect([await text(file), (await readdir(folder)).sort()]).toEqual([
      'first',
      ['one.json', 'one.previous.json'],
    ]);
  });
});

// Permissions mean nothing to root.
describe.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
  'a folder without permission',
  () => {
    test('is a read-only disk to a writer and a busy file to a reader', async () => {
      const folder = await tempFolder();
      const things = createCollection({ ...thing, folder, clock: createManualClock(morning) });
      await things.write('thing-one', { text: 'good' }, 1);
      await chmod(join(folder, 'thing-one.json'), 0);
      expect(await things.read('thing-one')).toMatchObject({ state: 'busy', errno: 'EACCES' });
      await chmod(join(folder, 'thing-one.json'), 0o600);
      await chmod(folder, 0o500);
      expect(await things.write('thing-one', { text: 'x' }, 2)).toMatchObject({
        problem: { code: 'disk-read-only' },
      });
      await chmod(folder, 0o700);
    });
  },
);
