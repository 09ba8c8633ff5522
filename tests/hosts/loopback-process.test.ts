import { fork, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { ensureBuilt } from '../../build/ready/built.mjs';
import type { Hello, LeadView } from '../../electron/core/views.ts';
import type { Reply } from '../../electron/core/reply.ts';
import { currentItem, remaining } from '../../electron/core/session/timer.ts';
import { tempFolder } from '../services/files/support/temp-folder.ts';
import { taken, theDetails } from '../support/planned.ts';
import { browserWith, letIn } from './support/browser.ts';

// Whole programs start here, several in a test, on whatever machine runs everything else at the same time.
vi.setConfig({ testTimeout: 90_000 });
beforeAll(() => ensureBuilt('window', 'hosts', 'fonts'), 300_000);

type Told = { readonly type: string } & Partial<
  Readonly<Record<'address' | 'enter' | 'by' | 'message', string>>
>;
type Host = {
  readonly told: Told;
  readonly process: ChildProcess;
  readonly said: () => string;
  readonly ended: Promise<[number | null, NodeJS.Signals | null]>;
};

/** The built host as the launcher starts it; resolves with the first thing it tells. */
const start = async (...args: readonly string[]): Promise<Host> => {
  const child = fork(resolve('dist/node/loopback.js'), [...args], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const ended = once(child, 'exit') as Host['ended'];
  const [told] = (await once(child, 'message')) as [Told];
  return { told, process: child, said: () => text, ended };
};
const inBrowser = async ({ told }: Host) => browserWith(told.address ?? '', await letIn(told.enter ?? ''));
const value = (reply: Reply<unknown>): LeadView => {
  if (!reply.ok) throw new Error(reply.problem.code);
  return reply.value as LeadView;
};

const id = 'session-0001';
const plan = {
  id,
  kit: 'fas-dialog',
  version: '1.0.0',
  template: '',
  language: 'sv',
  details: theDetails,
};

test('a host that is killed loses nothing, and its windows come back by themselves', async () => {
  const data = await tempFolder();
  const first = await start('--data', data, '--port', '0', '--language', 'en', '--no-open');
  const browser = await inBrowser(first);
  const hello = (await browser.call('lead', 'hello', {})) as { value: Hello };
  expect(hello.value).toMatchObject({ dataFolder: data, settings: { language: 'en' } });
  expect(first.said()).toBe(`Samspråk: ${first.told.address} (a browser is let in by ${first.told.enter})\n`);

  const kits = (await browser.call('lead', 'listKits', { language: 'sv' })) as {
    value: { id: string; templates: { id: string }[] }[];
  };
  const template = kits.value.find((kit) => kit.id === plan.kit)?.templates[0]?.id ?? '';
  value(await browser.call('lead', 'createSession', { ...plan, template }));
  value(await browser.call('lead', 'tell', { id, event: { type: 'session-started' } }));
  value(await browser.call('lead', 'tell', { id, event: { type: 'paused' } }));
  const before = value(
    await browser.call('lead', 'tell', { id, event: taken(1, 'Kvar efter strömavbrottet') }),
  );
  first.process.kill('SIGKILL');
  await first.ended;

  const second = await start('--data', data);
  expect(second.told).toMatchObject({ type: 'ready', address: first.told.address });
  const after = value(await browser.call('lead', 'openSession', { id }));
  expect(after.session).toEqual(before.session);
  const item = currentItem(after.session);
  const left = (session: LeadView['session']) => {
    const now = (session.visits[0]?.pauses[0]?.from ?? 0) + 3_600_000;
    return item ? remaining(session, item, now as Hello['now']) : null;
  };
  expect(left(after.session)).toBe(left(before.session));
});

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends it cleanly, and lets go of the folder', async (signal) => {
  const data = await tempFolder();
  const host = await start('--data', data, '--port', '0');
  const news = await (await inBrowser(host)).listen('lead');
  host.process.kill(signal);
  expect(await host.ended).toEqual([0, null]);
  await news.ended;
  const next = await start('--data', data, '--port', '0');
  expect(next.told.type).toBe('ready');
});

test('a launcher that is gone takes the host with it', async () => {
  const host = await start('--data', await tempFolder(), '--port', '0');
  host.process.disconnect();
  expect(await host.ended).toEqual([0, null]);
});

test('a second start names the first and how to open its window', async () => {
  const data = await tempFolder();
  const first = await start('--data', data, '--port', '0');
  const second = await start('--data', data, '--port', '0');
  expect(second.told).toMatchObject({
    type: 'held',
    by: `process ${first.process.pid} at ${first.told.address}`,
    enter: first.told.enter,
  });
  expect(await second.ended).toEqual([1, null]);
  expect(await letIn(second.told.enter ?? '')).toContain('samsprak-');
});

test('a port that is taken and an option that makes no sense are told in one line', async () => {
  const data = await tempFolder();
  const port = new URL((await start('--data', data, '--port', '0')).told.address ?? '').port;
  const taker = await start('--data', await tempFolder(), '--port', port);
  expect(taker.told.message).toMatch(/^Port \d+ is taken by another program: .+\.$/);
  expect(await taker.ended).toEqual([1, null]);
  for (const [option, expected] of [
    [['--port', '99999'], '--port takes a number from 0 to 65535.'],
    [['--language', 'fi'], '--language takes sv or en.'],
    [['--what'], "Unknown option '--what'"],
  ] as const) {
    const refused = await start('--data', join(data, 'none'), ...option);
    expect(refused.told.message).toContain(expected);
    expect(refused.told.message).not.toContain('\n');
    expect(await refused.ended).toEqual([2, null]);
  }
});

test('without a launcher the line goes to the terminal', () => {
  const run = spawnSync(process.execPath, [resolve('dist/node/loopback.js'), '--port', 'x'], {
    encoding: 'utf8',
  });
  expect([run.status, run.stdout, run.stderr]).toEqual([2, '', '--port takes a number from 0 to 65535.\n']);
});

test('the page it serves is the built window', async () => {
  const host = await start('--data', await tempFolder(), '--port', '0');
  const browser = await inBrowser(host);
  const page = await (await browser.get('/')).text();
  expect(page).toMatch(/nonce="[\w+/=]{24}"/);
  const script = /src="\.(\/assets\/[^"]+\.js)"/.exec(page)?.[1] ?? '';
  expect((await browser.get(script)).status).toBe(200);
  const built = await readFile(resolve('dist/renderer/index.html'), 'utf8');
  const asBuilt = page.replaceAll(/nonce="[^"]*"/g, 'nonce=""').replace(/(?<=id="greeting">)[^<]*/, '');
  expect(asBuilt).toBe(built);
});
