import { chmod, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ensureDataFolder, usualDataFolder } from '../../electron/services/data-folder.ts';
import { tempFolder } from './files/support/temp-folder.ts';

test.each([
  ['linux', {}, '/home/eva', '/home/eva/.local/share/samsprak'],
  ['linux', { XDG_DATA_HOME: '/data/eva' }, '/home/eva', '/data/eva/samsprak'],
  ['linux', { XDG_DATA_HOME: 'relative' }, '/home/eva', '/home/eva/.local/share/samsprak'],
  ['freebsd', { XDG_DATA_HOME: '' }, '/home/eva', '/home/eva/.local/share/samsprak'],
  ['darwin', { XDG_DATA_HOME: '/x' }, '/Users/eva', '/Users/eva/Library/Application Support/Samsprak'],
  ['win32', { LOCALAPPDATA: 'D:\\Eva\\Local' }, 'C:\\Users\\Eva', 'D:\\Eva\\Local\\Samsprak'],
  ['win32', {}, 'C:\\Users\\Eva', 'C:\\Users\\Eva\\AppData\\Local\\Samsprak'],
] as const)('on %s with %o', (platform, env, home, folder) => {
  expect(usualDataFolder(platform, env, home)).toBe(folder);
});

test.skipIf(process.platform === 'win32')(
  'is made for its owner only, and left as it was if it was there',
  async () => {
    const folder = join(await tempFolder(), 'share', 'samsprak');
    expect(await ensureDataFolder(folder)).toEqual({ ok: true });
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    await chmod(folder, 0o750);
    expect(await ensureDataFolder(folder)).toEqual({ ok: true });
    expect((await stat(folder)).mode & 0o777).toBe(0o750);
  },
);

test('a place where no folder can be is a problem, not an exception', async () => {
  expect(await ensureDataFolder('/dev/null/samsprak')).toMatchObject({
    ok: false,
    problem: { detail: { errno: 'ENOTDIR' } },
  });
});

test.skipIf(process.platform !== 'linux')(
  'where no folder can be made, that is the answer, at once',
  async () => {
    expect(await ensureDataFolder('/proc/samsprak/none')).toMatchObject({ ok: false });
  },
);
