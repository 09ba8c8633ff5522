/** What a window cannot do, and what happens around it: policy, permissions, the menu, a second start. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';
import { callAll } from './bridge.ts';
import type { WithBridge } from './bridge.ts';
import { expect, test } from './desktop-app.ts';
import { findElectron } from '../../build/ready/electron.mjs';
import { isRoot } from '../../build/ready/project.mjs';
import { systemClock } from '../../electron/services/clock.ts';
import { holdDataFolder } from '../../electron/services/files/data-lock.ts';
import { project } from '../support/project.ts';

const run = promisify(execFile);

const again = async (...args: string[]): Promise<{ code: number; stderr: string }> => {
  const found = findElectron();
  if ('missing' in found) throw new Error(found.missing);
  try {
    const { stderr } = await run(found.program, ['.', ...(isRoot ? ['--no-sandbox'] : []), ...args], {
      cwd: project,
    });
    return { code: 0, stderr };
  } catch (error) {
    const { code, stderr } = error as { code: number; stderr: string };
    return { code, stderr };
  }
};

test('a window has two functions of its host, and neither Node nor any other address', async ({
  start,
  complaints,
}) => {
  const { window, electron } = await start('--language', 'en');
  const found = await window.evaluate(() => ({
    bridge: Object.keys((globalThis as unknown as WithBridge).samsprak),
    node: ['require', 'process', 'Buffer', 'module'].filter((name) => name in globalThis),
    refused: globalThis.open('https://example.org') === null,
  }));
  expect(found).toEqual({ bridge: ['call', 'listen'], node: [], refused: true });

  const statuses = await window.evaluate(async () => {
    const paths = [
      '/index.html',
      '/../../package.json',
      '/%2e%2e/%2e%2e/package.json',
      '/..%2f..%2fpackage.json',
      '/%5c..%5cpackage.json',
      '/assets/',
      '/file/unknown-ticket-of-no-one',
      '/%',
    ];
    return Promise.all(paths.map(async (path) => (await fetch(path)).status));
  });
  expect(statuses).toEqual([200, 404, 404, 404, 404, 404, 404, 404]);
  // The console tells of each that was not there.
  await expect.poll(() => complaints.filter((complaint) => complaint.includes('404')).length).toBe(7);
  complaints.length = 0;

  const granted = await window.evaluate(async () => {
    const ask = async (name: string) =>
      (await navigator.permissions.query({ name: name as PermissionName })).state;
    return Promise.all(['geolocation', 'notifications', 'camera', 'microphone'].map(ask));
  });
  expect(granted).toEqual(['denied', 'denied', 'denied', 'denied']);

  const kept = await electron.evaluate(({ BrowserWindow, session }) => ({
    spelling: session.defaultSession.isSpellCheckerEnabled(),
    windows: BrowserWindow.getAllWindows().length,
  }));
  expect(kept).toEqual({ spelling: false, windows: 1 });

  // Last, because whoever drives the page waits for ever for a journey that was refused.
  const here = window.url();
  const pages = await electron.evaluate(async ({ BrowserWindow }) => {
    const [contents] = BrowserWindow.getAllWindows().map((one) => one.webContents);
    const refused = new Promise((settle) => contents?.once('will-navigate', settle));
    void contents?.executeJavaScript("location.href = 'https://example.org/'");
    await refused;
    return BrowserWindow.getAllWindows().map((one) => one.webContents.getURL());
  });
  expect(pages).toEqual([here]);
});

test('every page comes with the policy, and a nonce used once', async ({ start }) => {
  const { window } = await start();
  const [first, second] = await window.evaluate(async () => {
    const look = async () => (await fetch('/')).headers.get('content-security-policy') ?? '';
    return [await look(), await look()];
  });
  expect(first).toContain("default-src 'none'");
  expect(first).toContain("worker-src 'self'");
  expect(first).toMatch(/style-src 'self' 'nonce-[^']{20,}'/);
  expect(first).not.toMatch(/unsafe|https?:|\*/);
  expect(second).not.toBe(first);
});

test('wrong and hostile calls are answered as data', async ({ start }) => {
  const { window } = await start();
  const replies = await callAll(
    window,
    ['toString', {}],
    ['__proto__', {}],
    [{ name: 'hello' }, {}],
    ['hello', { extra: 1 }],
    ['openSession', { id: '../../etc/passwd' }],
    ['saveFile', { ticket: 'a'.repeat(32) }],
    ['changeSettings', null],
  );
  const codes = replies.map((reply) => (reply as { problem?: { code: string } }).problem?.code);
  expect(codes).toEqual([
    'invalid-input',
    'invalid-input',
    'invalid-input',
    'invalid-input',
    'invalid-input',
    'ticket-not-found',
    'invalid-input',
  ]);
});

test('the menu speaks the language of the interface, also when it changes', async ({ start }) => {
  const { window, electron } = await start('--language', 'en');
  const labels = () =>
    electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label) ?? []);
  expect(await labels()).toEqual(['File', 'Edit', 'View', 'Window', 'Help']);
  await callAll(window, ['changeSettings', { language: 'sv' }]);
  expect(await labels()).toEqual(['Arkiv', 'Redigera', 'Visa', 'Fönster', 'Hjälp']);
  const roles = await electron.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).flatMap(({ submenu }) =>
      (submenu?.items ?? []).map(({ role }) => role?.toLowerCase()),
    ),
  );
  for (const role of [
    'undo',
    'redo',
    'cut',
    'copy',
    'paste',
    'selectall',
    'zoomin',
    'zoomout',
    'resetzoom',
    'quit',
  ])
    expect(roles).toContain(role);
});

test('a second start on the same folder shows the first window and ends', async ({ start, data }) => {
  const { electron } = await start();
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  const second = await again('--data', data);
  expect(second.code).toBe(0);
  await expect
    .poll(() => electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible()))
    .toBe(true);
  expect(electron.windows()).toHaveLength(1);
});

test('a folder that another host holds is named, with who holds it', async ({ data }) => {
  const lock = await holdDataFolder(data, systemClock);
  const found = findElectron();
  if ('missing' in found) throw new Error(found.missing);
  const app = spawn(found.program, ['.', ...(isRoot ? ['--no-sandbox'] : []), '--data', data], {
    cwd: project,
  });
  let said = '';
  app.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  // Its dialog waits for somebody to read it.
  await expect.poll(() => said).toContain(`process ${process.pid}`);
  const gone = once(app, 'exit');
  app.kill('SIGKILL');
  await gone;
  if (lock.held) await lock.release();
});

test('asked to end by the system it ends in order, and lets go of the folder', async ({ start, data }) => {
  const { electron } = await start();
  const app = electron.process();
  const gone = once(app, 'exit');
  app.kill('SIGTERM');
  expect(await gone).toEqual([0, null]);
  const lock = await holdDataFolder(data, systemClock);
  expect(lock.held).toBe(true);
});

test('a window opens where it was', async ({ start }) => {
  const first = await start();
  await first.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 30, width: 900, height: 650 }),
  );
  await first.electron.close();
  const second = await start();
  const bounds = await second.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getNormalBounds(),
  );
  expect(bounds).toMatchObject({ width: 900, height: 650 });
});

test('a word it does not know is told, and nothing starts', async () => {
  const told = await again('--language', 'de');
  expect(told.code).toBe(2);
  expect(told.stderr).toContain('--language takes sv or en.');
});
