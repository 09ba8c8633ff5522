import { readFile, readdir, stat } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Reply } from '../../electron/core/reply.ts';
import { startLoopback } from '../../electron/hosts/loopback/start-loopback.ts';
import type { Greeting } from '../../electron/core/views.ts';
import { millis } from '../../electron/core/units.ts';
import { createManualClock } from '../../electron/services/clock.ts';
import { at, taken, theDetails } from '../support/planned.ts';
import { tempFolder } from '../services/files/support/temp-folder.ts';
import { browserWith, letIn, until, wayIn } from './support/browser.ts';
import type { Browser } from './support/browser.ts';
import { options, serve } from './support/serve.ts';

const id = 'session-0001';
const plan = { id, kit: 'tiny', version: '1.0.0', template: 'short', language: 'en', details: theDetails };

const dataFolder = async (): Promise<string> => join(await tempFolder(), 'data');
const inside = async () => {
  const data = await dataFolder();
  const loopback = await serve(data);
  const browser = browserWith(loopback.address, await letIn(loopback.enter));
  return { data, loopback, browser, port: new URL(loopback.address).port };
};
const running = async () => {
  const all = await inside();
  await all.browser.call('lead', 'createSession', plan);
  await all.browser.call('lead', 'tell', { id, event: { type: 'session-started' } });
  return all;
};
const revision = async (browser: Browser): Promise<number> => {
  const opened = (await browser.call('lead', 'openSession', { id })) as Reply<{ revision: number }>;
  return opened.ok ? opened.value.revision : -1;
};

/** What fetch does not let a program send: any Host, any path as it stands. */
const raw = (
  port: string,
  path: string,
  headers: Record<string, string>,
  method = 'GET',
  body = '',
): Promise<{ status: number; body: string }> =>
  new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });

describe('the way in', () => {
  test('is a file for its owner only, with a token that works once', async () => {
    const { loopback, browser, port } = await inside();
    const file = fileURLToPath(loopback.enter);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const address = await wayIn(loopback.enter);
    const entered = await fetch(address, { redirect: 'manual' });
    expect(entered.status).toBe(200);
    expect(entered.headers.get('set-cookie')).toBe(`${browser.cookie}; HttpOnly; SameSite=Strict; Path=/`);
    expect(browser.cookie.startsWith(`samsprak-${port}=`)).toBe(true);
    expect(await entered.text()).toContain('http-equiv="refresh" content="0;url=/"');

    const again = await fetch(address);
    expect([again.status, again.headers.get('set-cookie')]).toEqual([401, null]);
    // The next window finds a new way in.
    expect(await wayIn(loopback.enter)).not.toBe(address);
    expect(await letIn(loopback.enter)).toBe(browser.cookie);
  });

  test('is shut to everybody else, and says so in words', async () => {
    const { loopback, port } = await inside();
    for (const token of ['', 'x', 'a'.repeat(43)])
      expect((await fetch(`${loopback.address}/enter?token=${token}`)).status).toBe(401);
    const page = await fetch(loopback.address);
    expect(page.status).toBe(401);
    expect(await page.text()).toContain(fileURLToPath(loopback.enter));
    const stranger = browserWith(loopback.address, '');
    expect((await stranger.post('/api/hello', {})).status).toBe(401);
    expect((await stranger.get('/news')).status).toBe(401);
    const wrong = browserWith(loopback.address, `samsprak-${port}=${'A'.repeat(43)}`);
    expect((await wrong.post('/api/hello', {})).status).toBe(401);
    expect((await wrong.get('/assets/app-1a2b.js')).status).toBe(401);
  });

  test('stays open to the same windows when the host is started again', async () => {
    const { data, loopback, browser, port } = await running();
    await browser.call('lead', 'tell', { id, event: taken(1, 'Kept') });
    const old = await wayIn(loopback.enter);
    await loopback.stop();
    const next = await serve(data, { port: null });
    expect(new URL(next.address).port).toBe(port);
    const opened = await browser.call('lead', 'openSession', { id });
    expect(opened).toMatchObject({ ok: true, value: { session: { notes: [{ text: 'Kept' }] } } });
    expect((await fetch(old)).status).toBe(401);
    const news = await browser.listen('room');
    await until(() => news.heard.length > 0);
    expect(news.heard).toMatchObject([{ type: 'room', view: { sessionId: id } }]);
  });

  test('keeps the secret to its owner', async () => {
    const { data } = await inside();
    expect((await stat(join(data, 'loopback.json'))).mode & 0o777).toBe(0o600);
  });
});

describe('other pages and other names', () => {
  test('are refused whatever they carry, and change nothing', async () => {
    const { loopback, browser, port } = await running();
    const before = await revision(browser);
    const event = JSON.stringify({ id, event: { type: 'paused' } });
    const own = { cookie: browser.cookie, host: `127.0.0.1:${port}`, origin: loopback.address };
    const json = { 'content-type': 'application/json' };
    const tell = (headers: Record<string, string>) =>
      raw(port, '/api/tell', { ...own, ...json, ...headers }, 'POST', event).then(({ status }) => status);

    expect(await tell({ origin: 'https://evil.example' })).toBe(403);
    expect(await tell({ origin: 'null' })).toBe(403);
    expect(await tell({ origin: `http://127.0.0.1:${Number(port) + 1}` })).toBe(403);
    expect(await tell({ origin: `http://localhost:${port}` })).toBe(403);
    expect(await tell({ origin: `${loopback.address}.evil.example` })).toBe(403);
    for (const host of [
      'evil.example',
      `evil.example:${port}`,
      '127.0.0.1',
      `127.0.0.1.evil.example:${port}`,
    ])
      expect([host, await tell({ host })]).toEqual([host, 403]);
    const withoutOrigin = { cookie: own.cookie, host: own.host };
    expect((await raw(port, '/api/tell', { ...withoutOrigin, ...json }, 'POST', event)).status).toBe(403);
    const near = { ...withoutOrigin, 'sec-fetch-site': 'same-site' };
    expect((await raw(port, '/news', near)).status).toBe(403);
    expect((await raw(port, '/assets/app-1a2b.js', { ...near, 'sec-fetch-site': 'cross-site' })).status).toBe(
      403,
    );

    expect(await revision(browser)).toBe(before);
    expect(await tell({})).toBe(200);
    expect(await revision(browser)).toBe(before + 1);
    const local = { ...own, host: `localhost:${port}`, origin: `http://localhost:${port}` };
    expect((await raw(port, '/api/hello', { ...local, ...json }, 'POST', '{}')).status).toBe(200);
  });

  test('cannot reach it from the network', async () => {
    const { port } = await inside();
    const outward = Object.values(networkInterfaces())
      .flat()
      .filter((one) => one?.internal === false && one.family === 'IPv4');
    for (const { address } of outward.flatMap((one) => one ?? []))
      await expect(fetch(`http://${address}:${port}/`)).rejects.toThrow();
  });
});

describe('a body', () => {
  test('that is too large, no JSON or of another type is refused and changes nothing', async () => {
    const { browser } = await running();
    const before = await revision(browser);
    const huge = JSON.stringify({ id, event: taken(1, 'x'.repeat(3_000_000)) });
    const answered = await browser.post('/api/tell', huge);
    expect([answered.status, await answered.json()]).toEqual([
      413,
      { ok: false, problem: { code: 'invalid-input' } },
    ]);
    expect((await browser.post('/api/tell', '{"id":')).status).toBe(400);
    expect((await browser.post('/api/tell', '['.repeat(500_000))).status).toBe(400);
    const event = { id, event: { type: 'paused' } };
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', ''])
      expect((await browser.post('/api/tell', event, { 'content-type': type })).status).toBe(415);
    expect((await browser.get('/api/hello')).status).toBe(405);
    expect((await browser.post('/api/tell?role=owner', event)).status).toBe(401);
    expect(await revision(browser)).toBe(before);
  });

  test('that never ends in chunks is let go at the same size', async () => {
    const { browser, port, loopback } = await running();
    const headers = { cookie: browser.cookie, origin: loopback.address, 'content-type': 'application/json' };
    const status = await new Promise<number>((resolve, reject) => {
      const sent = request(
        { host: '127.0.0.1', port, path: '/api/tell', method: 'POST', headers },
        (response) => {
          resolve(response.statusCode ?? 0);
          response.resume();
          sent.end();
        },
      );
      sent.on('error', reject);
      for (let megabyte = 0; megabyte < 3; megabyte += 1) sent.write('x'.repeat(1_000_000));
    });
    expect(status).toBe(413);
  });
});

describe('bytes that are handed over', () => {
  test('are for one call, from the leader’s own window, and no more than a kit may be', async () => {
    const { browser } = await inside();
    const handed = (await (await browser.post('/file?role=lead', 'not a zip')).json()) as Reply<{
      ticket: string;
    }>;
    expect(handed.ok).toBe(true);
    const ticket = handed.ok ? handed.value.ticket : '';
    expect(await browser.call('lead', 'takeKit', { ticket })).toMatchObject({
      value: { state: 'refused', problems: [{ code: 'parcel-broken' }] },
    });
    expect(await browser.call('lead', 'takeKit', { ticket })).toMatchObject({
      problem: { code: 'ticket-not-found' },
    });
    expect(await (await browser.post('/file?role=room', 'x')).json()).toMatchObject({
      problem: { code: 'not-allowed-now' },
    });
    const foreign = await browser.post('/file?role=lead', 'x', { origin: 'https://example.org' });
    expect(foreign.status).toBe(403);
    const large = await browser.post('/file?role=lead', 'x'.repeat(64 * 1024 * 1024 + 1));
    expect(large.status).toBe(413);
  });
});

describe('files', () => {
  test('of the window come with a strict policy and a nonce of their own each time', async () => {
    const { browser } = await inside();
    const [one, two] = [await browser.get('/'), await browser.get('/index.html')];
    const policy = one.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'nonce-[\w+/=]{24}'; style-src-attr 'none'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
    );
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? 'none';
    expect(await one.text()).toContain(`<meta property="csp-nonce" nonce="${nonce}" />`);
    expect(two.headers.get('content-security-policy')).not.toContain(nonce);
    for (const [header, value] of Object.entries({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    }))
      expect(one.headers.get(header)).toBe(value);
    const script = await browser.get('/assets/app-1a2b.js');
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(script.headers.get('cache-control')).toContain('immutable');
  });

  test('of the leader’s window begin with what the house knows; of the room’s, with nothing', async () => {
    const { browser } = await inside();
    const groupName = '</script><script>alert("$&")</script>';
    await browser.call('lead', 'createSession', { ...plan, details: { ...theDetails, groupName } });
    const page = await (await browser.get('/')).text();
    const held = /id="greeting">([^<]*)<\/script>/.exec(page)?.[1] ?? '';
    const { hello, sessions } = JSON.parse(held) as Greeting;
    expect(hello).toMatchObject({ version: '0.1.0', settings: { language: 'sv' } });
    expect(sessions).toMatchObject([{ id, groupName }]);
    expect(page.match(/<script/g)).toHaveLength(1);

    const room = await (await browser.get('/?role=room')).text();
    expect(room).toContain('id="greeting"></script>');
    expect(room).not.toContain(id);
  });

  test('outside the window’s folder do not exist', async () => {
    const { browser, port } = await inside();
    const headers = { cookie: browser.cookie, host: `127.0.0.1:${port}` };
    for (const path of [
      '/../outside.txt',
      '/..%2foutside.txt',
      '/%2e%2e/outside.txt',
      '/assets/../../outside.txt',
      '/assets/%2e%2e%2f%2e%2e%2foutside.txt',
      '/assets\\..\\..\\outside.txt',
      '//etc/passwd',
      '/file/../../outside.txt',
      '/file/%2e%2e%2foutside.txt',
      '/assets',
      '/assets/',
      '/%00',
      '/%',
      '/__proto__',
      '/constructor',
    ]) {
      const { status, body } = await raw(port, path, headers);
      expect([path, status]).toEqual([path, 404]);
      expect(body).not.toContain('not for anybody');
    }
  });

  test('by ticket carry their own name, and are for the lead alone', async () => {
    const { browser, loopback } = await inside();
    const put = () =>
      loopback.house.tickets.put({
        bytes: new TextEncoder().encode('%PDF-'),
        fileName: '2026-11-22 Produktiva relationer – Hemtjänst “norr” – (1).pdf',
        mimeType: 'application/pdf',
        pages: 1,
        missing: [],
      }).ticket;
    const ticket = put();
    expect((await browser.get(`/file/${ticket}?role=room`)).status).toBe(404);
    const file = await browser.get(`/file/${ticket}`);
    expect(await file.text()).toBe('%PDF-');
    const disposition = file.headers.get('content-disposition') ?? '';
    expect(disposition).toMatch(
      /^inline; filename="2026-11-22 Produktiva relationer _ Hemtj_nst _norr_ _ \(1\).pdf"; /,
    );
    const name = /filename\*=UTF-8''(\S+)$/.exec(disposition)?.[1] ?? '';
    expect(decodeURIComponent(name)).toBe('2026-11-22 Produktiva relationer – Hemtjänst “norr” – (1).pdf');
    expect(name).not.toMatch(/['()*"]/);
    expect((await browser.get(`/file/${ticket}`)).status).toBe(404);
    expect((await browser.get(`/file/${put()}?save`)).headers.get('content-disposition')).toMatch(
      /^attachment; /,
    );
    for (const wrong of ['', '__proto__', 'x'.repeat(10_000)])
      expect((await browser.get(`/file/${wrong}`)).status).toBe(404);
  });
});

describe('news', () => {
  test('reach the lead and the room as their roles allow, and end when the host does', async () => {
    const { browser, loopback } = await running();
    const [lead, room] = [await browser.listen('lead'), await browser.listen('room')];
    await until(() => lead.heard.length >= 3 && room.heard.length >= 1);
    expect(lead.heard.map(({ type }) => type)).toEqual(['clock', 'lead', 'room']);
    await browser.call('lead', 'tell', { id, event: taken(1, 'A secret insight') });
    await browser.call('lead', 'tell', { id, event: { type: 'paused' } });
    await until(() => room.heard.length >= 2);
    expect(room.heard.map(({ type }) => type)).toEqual(['room', 'room']);
    expect(JSON.stringify(room.heard)).not.toContain('secret');
    expect(JSON.stringify(lead.heard)).toContain('A secret insight');
    await loopback.stop();
    await Promise.all([lead.ended, room.ended]);
  });

  test('tell a browser when to come back, and that the host is still there', async () => {
    const data = await dataFolder();
    const clock = createManualClock(at('08:00'));
    const { address, enter } = await serve(data, { clock });
    const browser = browserWith(address, await letIn(enter));
    const response = await browser.get('/news');
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    const reader = response.body?.getReader();
    const read = async () => new TextDecoder().decode((await reader?.read())?.value);
    let text = await read();
    expect(text).toContain('retry: ');
    clock.advance(millis(15_000));
    while (!text.includes(': here\n\n')) text += await read();
    await reader?.cancel();
    // A browser that went is forgotten: nothing rings for it any more.
    await until(() => clock.next() === null);
  });
});

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
