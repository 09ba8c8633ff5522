import { readFile, readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startLoopback } from '../../electron/hosts/loopback/start-loopback.ts';
import { taken } from '../support/planned.ts';
import { letIn } from './support/browser.ts';
import { dataFolder, id, inside, running } from './support/inside.ts';
import { options, serve } from './support/serve.ts';

describe('starting and ending', () => {
  test('a port that is taken is said in one line, and the folder is free again', async () => {
    const taker = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void taker.close());
    await new Promise((resolve) => taker.once('listening', resolve));
    const address = taker.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const data = await dataFolder();
    const started = await startLoopback({ ...(await options(data)), port });
    expect(started).toEqual({
      state: 'failed',
      message: `Port ${port} is taken by another program: choose another with --port, or leave it out.`,
    });
    await serve(data);
  });

  test('without a port it takes the one of last time, or any other when that is taken', async () => {
    const data = await dataFolder();
    const first = await serve(data, { port: null });
    await first.stop();
    const taker = createServer().listen(Number(new URL(first.address).port), '127.0.0.1');
    await new Promise((resolve) => taker.once('listening', resolve));
    const second = await serve(data, { port: null });
    expect(second.address).not.toBe(first.address);
    await second.stop();
    await new Promise((resolve) => taker.close(resolve));
    expect((await serve(data, { port: null })).address).toBe(second.address);
  });

  test('a second start on the same folder says who holds it and how to open its window', async () => {
    const { data, loopback, browser } = await inside();
    const second = await startLoopback(await options(data));
    expect(second).toMatchObject({
      state: 'held',
      by: { pid: process.pid, address: loopback.address },
      enter: loopback.enter,
    });
    expect(await letIn(loopback.enter)).toBe(browser.cookie);
    await loopback.stop();
    await serve(data);
  });

  test('what was told just before the end is on the disk, and the door is gone', async () => {
    const { data, loopback, browser } = await running();
    const heard = new Promise<void>((resolve) => {
      loopback.house.announcer.listen('lead', () => resolve());
    });
    const told = browser.call('lead', 'tell', { id, event: taken(1, 'Just in time') });
    // Applied, not yet saved, not yet answered.
    await heard;
    const [unsaved, reply] = await Promise.all([loopback.stop(), told]);
    expect(unsaved).toEqual([]);
    expect(reply).toMatchObject({ ok: true, value: { saved: true } });
    expect(await readFile(join(data, `sessions/${id}.json`), 'utf8')).toContain('Just in time');
    expect((await readdir(data)).filter((name) => name.startsWith('enter'))).toEqual([]);
    await expect(fetch(loopback.address)).rejects.toThrow();
  });

  test('a folder that cannot be written is said in one line', async () => {
    const data = await dataFolder();
    const started = await startLoopback({ ...(await options(data)), dataFolder: '/dev/null/samsprak' });
    expect(started.state === 'failed' && started.message).toMatch(
      /^The data folder \/dev\/null\/samsprak cannot be .+\.$/,
    );
  });
});
