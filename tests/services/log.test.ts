import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createManualClock } from '../../electron/services/clock.ts';
import { createLog } from '../../electron/services/log.ts';
import { tempFolder } from './files/support/temp-folder.ts';
import { morning } from './files/support/thing.ts';

const clock = createManualClock(morning);
const read = (folder: string, name = 'samsprak.log'): Promise<string> => readFile(join(folder, name), 'utf8');

test('a log tells what happened and when, for its owner only', async () => {
  const folder = join(await tempFolder(), 'logs');
  const log = createLog(folder, clock);
  log.note('session-saved', { session: 'abcd1234', millis: 3, first: true });
  await log.settled();
  expect(await read(folder)).toBe(
    '{"at":"2026-11-23T08:30:15.000Z","what":"session-saved","session":"abcd1234","millis":3,"first":true}\n',
  );
  expect((await stat(join(folder, 'samsprak.log'))).mode & 0o777).toBe(0o600);
});

test('a log keeps nothing of what people wrote or are called', async () => {
  const folder = await tempFolder();
  const log = createLog(folder, clock);
  log.note('Vi vill ha kortare möten', {
    text: 'Eva Ek ska ringa',
    mail: 'eva@example.org',
    path: '/home/eva/x',
  });
  try {
    JSON.parse('Eva Ek tycker');
  } catch (error) {
    log.error('read-failed', error);
  }
  log.error('thrown', 'Eva Ek');
  await log.settled();
  const text = await read(folder);
  expect(text).not.toMatch(/Eva|eva|möten/);
  expect(text).toMatch(/"error":"SyntaxError".*"place":"/);
});

test('a log of any length stays within two files of its limit', async () => {
  const folder = await tempFolder();
  const log = createLog(folder, clock, 2000);
  for (let count = 0; count < 300; count += 1) {
    log.note('counted', { count });
    await log.settled();
  }
  expect((await readdir(folder)).sort()).toEqual(['samsprak.log', 'samsprak.previous.log']);
  for (const name of await readdir(folder))
    expect((await stat(join(folder, name))).size).toBeLessThanOrEqual(2000);
  expect(await read(folder)).toContain('"count":299');
  const again = createLog(folder, clock, 2000);
  again.note('after-a-restart');
  await again.settled();
  expect((await read(folder)) + (await read(folder, 'samsprak.previous.log'))).toContain('"count":299');
});

test('a log that cannot be written disturbs nobody', async () => {
  const log = createLog('/dev/null/logs', clock);
  log.note('lost');
  await expect(log.settled()).resolves.toBeUndefined();
});
