/** The loopback host in this process, on real files and a real port, with a window of two small files. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { startLoopback } from '../../../electron/hosts/loopback/start-loopback.ts';
import type { Loopback, LoopbackOptions } from '../../../electron/hosts/loopback/start-loopback.ts';
import { createManualClock } from '../../../electron/services/clock.ts';
import { at } from '../../support/planned.ts';
import { fixtureKits } from '../../support/tiny-kit.ts';

export const built = resolve('dist');

export const options = async (data: string): Promise<LoopbackOptions> => {
  const renderer = join(data, '..', 'window');
  await mkdir(join(renderer, 'assets'), { recursive: true });
  const head = '<!doctype html><html lang="sv"><meta property="csp-nonce" nonce="" />';
  const index = `${head}<div id="app"></div><script type="application/json" id="greeting"></script>`;
  await writeFile(join(renderer, 'index.html'), index);
  await writeFile(join(renderer, 'assets/app-1a2b.js'), 'export {};');
  await writeFile(join(data, '..', 'outside.txt'), 'not for anybody');
  return {
    dataFolder: data,
    clock: createManualClock(at('08:00')),
    materials: fixtureKits,
    fonts: join(built, 'fonts'),
    pdfWorker: join(built, 'node/pdf-worker.js'),
    version: '0.1.0',
    timeZone: 'Europe/Stockholm',
    language: null,
    port: 0,
    renderer,
  };
};

/** Fails the test when it does not start; stopped when the test is over. */
export const serve = async (data: string, changed: Partial<LoopbackOptions> = {}): Promise<Loopback> => {
  const started = await startLoopback({ ...(await options(data)), ...changed });
  if (started.state !== 'ready') throw new Error(started.message);
  let stopped: ReturnType<Loopback['stop']> | null = null;
  const loopback = { ...started.loopback, stop: () => (stopped ??= started.loopback.stop()) };
  onTestFinished(async () => {
    await loopback.stop();
  });
  return loopback;
};
