/** import: kits and sessions that somebody has handed over. */
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { systemClock } from '../../electron/services/clock.ts';
import { holdDataFolder } from '../../electron/services/files/data-lock.ts';
import { packFiles } from '../../electron/services/files/pack-files.ts';
import { tinyFiles } from '../core/kit/tiny-files.ts';
import { computer, edition, forged, id, parcelOf, withNote } from '../services/handover/support.ts';
import { buildTerminal, samsprak as run } from './terminal-run.ts';
import type { Ran } from './terminal-run.ts';

let home: string;
let data: string;
beforeAll(buildTerminal, 120_000);
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'samsprak-import-'));
  data = join(home, 'data');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const importing = (file: string): Promise<Ran> => run(['import', file, '--data', data], { home });
const put = (name: string, bytes: Uint8Array): string => {
  const file = join(home, name);
  writeFileSync(file, bytes);
  return file;
};
const handedOver = async (note: string): Promise<Uint8Array> => {
  const from = await computer();
  await from.runner.create(withNote(note), edition);
  return (await from.pack()).bytes;
};
const sessionFile = (): string => join(data, `sessions/${id}.json`);

test('a kit is taken in, also beside a window that is open', async () => {
  const kit = new Map([...tinyFiles].map(([path, text]) => [path, Buffer.from(text)]));
  const file = put('tiny.dialogkit', await packFiles(kit));
  const lock = await holdDataFolder(data, systemClock);
  expect(await importing(file)).toMatchObject({ status: 0, err: '' });
  expect(existsSync(join(data, 'kits/tiny/1.0.0/kit.json'))).toBe(true);
  expect((await importing(file)).out).toContain('fanns redan');
  if (lock.held) await lock.release();
});

test('a session is taken in with its kit, and once more changes nothing', async () => {
  const file = put('a.dialogsession', await handedOver('Said there'));
  const ran = await importing(file);
  expect({ status: ran.status, err: ran.err }).toEqual({ status: 0, err: '' });
  expect(ran.out).toContain('Hemtjänst norr · Litet material · 2026-12-15');
  expect(existsSync(join(data, 'kits/tiny/1.0.0/kit.json'))).toBe(true);
  const stored = readFileSync(sessionFile(), 'utf8');
  expect(stored).toContain('Said there');
  expect((await importing(file)).out).toContain('fanns redan');
  expect(readFileSync(sessionFile(), 'utf8')).toBe(stored);

  const other = await importing(put('b.dialogsession', await handedOver('Said elsewhere')));
  expect(other.status).toBe(1);
  expect(other.err).toContain('annat innehåll');
  expect(readFileSync(sessionFile(), 'utf8')).toBe(stored);
});

test('a session is not taken in beside a window that is open, and the person is told where to', async () => {
  const file = put('a.dialogsession', await handedOver('Said there'));
  const lock = await holdDataFolder(data, systemClock);
  const before = readdirSync(data, { recursive: true });
  const ran = await importing(file);
  expect(ran).toMatchObject({ status: 1, out: '' });
  expect(ran.err).toContain(String(process.pid));
  expect(ran.err).toContain('Material');
  expect(readdirSync(data, { recursive: true })).toEqual(before);
  if (lock.held) await lock.release();
});

test.each([
  ['a session that was changed on the way', parcelOf(forged().replace('norr', 'syd')), /skadat/],
  ['a session of a newer program', parcelOf(forged(undefined, { formatVersion: 2 })), /nyare version/],
  ['a parcel without its session', parcelOf().subarray(0, 900), /skadad eller ofullständig/],
])('%s is refused in words', async (_, bytes, words) => {
  const ran = await importing(put('x.dialogsession', bytes));
  expect(ran.status).toBe(1);
  expect(ran.out + ran.err).toMatch(words);
  expect(ran.err).not.toMatch(/\n\s+at /);
  expect(existsSync(sessionFile())).toBe(false);
  expect(existsSync(join(data, 'kits'))).toBe(false);
});
