import { spawn } from 'node:child_process';
import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { createManualClock } from '../../../electron/services/clock.ts';
import { holdDataFolder } from '../../../electron/services/files/data-lock.ts';
import { bundle, start } from './support/child.ts';
import { canMount, setReadOnly, smallDisk, unless } from './support/mounts.ts';
import { tempFolder } from './support/temp-folder.ts';
import { morning } from './support/thing.ts';

let script: string;
beforeAll(async () => {
  script = await bundle(join(import.meta.dirname, 'support', 'holding-child.ts'));
});

const clock = createManualClock(morning);
const held = (line: string): boolean => (JSON.parse(line) as { held: boolean }).held;

describe('the data lock', () => {
  test('tells the second who holds it, since when, and where its window is', async () => {
    const data = await tempFolder();
    const lock = await holdDataFolder(data, clock);
    const by = { pid: process.pid, since: morning, address: null };
    expect(await holdDataFolder(data, clock)).toEqual({ held: false, by });
    if (lock.held) await lock.publish('http://127.0.0.1:4321/');
    expect(await holdDataFolder(data, clock)).toEqual({
      held: false,
      by: { ...by, address: 'http://127.0.0.1:4321/' },
    });
    const [name = ''] = await readdir(join(data, 'lock'));
    expect((await stat(join(data, 'lock', name))).mode & 0o777).toBe(0o600);
  });

  test('passes on when it is let go, again and again, and leaves few files', async () => {
    const data = await tempFolder();
    for (let round = 0; round < 12; round += 1) {
      const lock = await holdDataFolder(data, clock);
      expect(lock.held).toBe(true);
      expect((await holdDataFolder(data, clock)).held).toBe(false);
      if (lock.held) await lock.release();
      if (lock.held) await lock.publish('http://127.0.0.1:1/');
    }
    expect((await readdir(join(data, 'lock'))).length).toBeLessThanOrEqual(5);
  });

  test('is free at once when its holder was killed', async () => {
    const data = await tempFolder();
    for (let round = 0; round < 3; round += 1) {
      const child = start(script, data, 'http://127.0.0.1:5000/');
      expect(held(await child.next())).toBe(true);
      expect(await holdDataFolder(data, clock)).toMatchObject({
        held: false,
        by: { pid: child.process.pid, address: 'http://127.0.0.1:5000/' },
      });
      await child.kill();
    }
    expect((await holdDataFolder(data, clock)).held).toBe(true);
  });

  test('is kept by a holder that is only stopped, as a sleeping laptop’s is', async () => {
    const data = await tempFolder();
    const child = start(script, data);
    await child.next();
    child.process.kill('SIGSTOP');
    expect((await holdDataFolder(data, clock)).held).toBe(false);
  });

  test('goes to exactly one of ten at once, also from a dead holder, while the others are told of that one', async () => {
    const data = await tempFolder();
    for (let round = 0; round < 3; round += 1) {
      const children = Array.from({ length: 10 }, () => start(script, data));
      const answers = await Promise.all(children.map((child) => child.next()));
      const winners = children.filter((_, index) => held(answers[index] ?? ''));
      expect(winners).toHaveLength(1);
      const told = answers.filter((answer) => !held(answer)).map((answer) => JSON.parse(answer).by.pid);
      expect(new Set(told)).toEqual(new Set([winners[0]?.process.pid]));
      await Promise.all(children.map((child) => child.kill()));
    }
  }, 60_000);

  test('goes to exactly one of many takers within one process', async () => {
    for (let round = 0; round < 20; round += 1) {
      const data = await tempFolder();
      const takers = await Promise.all(Array.from({ length: 20 }, () => holdDataFolder(data, clock)));
      expect(takers.filter((taker) => taker.held)).toHaveLength(1);
    }
  });

  test.skipIf(process.platform === 'win32')(
    'is not fooled by another process with the number of a dead one',
    async () => {
      const data = await tempFolder();
      const first = await holdDataFolder(data, clock);
      expect(first.held).toBe(true);
      const file = join(data, 'lock', '00000001.json');
      const claim = JSON.parse(await readFile(file, 'utf8'));
      // This very process lives, but it did not begin when the claim says.
      await writeFile(file, JSON.stringify({ ...claim, start: `${String(claim.start)}0` }));
      expect((await holdDataFolder(data, clock)).held).toBe(true);
    },
  );

  test('is not kept for ever by a file that a cut of power emptied', async () => {
    const data = await tempFolder();
    const first = await holdDataFolder(data, clock);
    if (first.held) await first.release();
    await writeFile(join(data, 'lock', '00000001.json'), '');
    expect((await holdDataFolder(data, clock)).held).toBe(true);
    expect((await holdDataFolder(data, clock)).held).toBe(false);
  });

  test('lets go when asked', async () => {
    const data = await tempFolder();
    const child = start(script, data);
    await child.next();
    child.say('let go');
    expect(await child.next()).toBe('let go');
    expect((await holdDataFolder(data, clock)).held).toBe(true);
  });
});

test.skipIf(unless(canMount, 'a data folder on a read-only disk'))(
  'a read-only disk is a problem, not a holder',
  async () => {
    const data = await tempFolder();
    smallDisk(data, 64);
    setReadOnly(data, true);
    expect(await holdDataFolder(data, clock)).toMatchObject({
      held: false,
      problem: { code: 'disk-read-only' },
    });
  },
);

test.skipIf(process.platform !== 'linux')('a killed holder that nobody has collected is dead', async () => {
  const data = await tempFolder();
  // The shell becomes a program that never asks how its child ended: the child stays in the list of processes.
  const parent = spawn('sh', ['-c', '"$0" "$1" "$2" <&3 & exec sleep 60', process.execPath, script, data], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  onTestFinished(() => {
    parent.kill('SIGKILL');
  });
  const ask = () => holdDataFolder(data, clock);
  const lock = join(data, 'lock');
  await expect.poll(() => readdir(lock).catch(() => []), { timeout: 10_000 }).toEqual(['00000001.json']);
  const answer = await ask();
  const pid = 'by' in answer ? answer.by.pid : 0;
  expect(pid).toBeGreaterThan(0);
  process.kill(pid, 'SIGKILL');
  await expect.poll(() => readFile(`/proc/${String(pid)}/stat`, 'utf8')).toMatch(/\) Z /);
  expect((await ask()).held).toBe(true);
});
