import { stat } from 'node:fs/promises';
import { request } from 'node:http';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Reply } from '../../electron/core/reply.ts';
import { millis } from '../../electron/core/units.ts';
import { createManualClock } from '../../electron/services/clock.ts';
import { at, taken } from '../support/planned.ts';
import { browserWith, letIn, until, wayIn } from './support/browser.ts';
import type { Browser } from './support/browser.ts';
import { dataFolder, id, inside, raw, running } from './support/inside.ts';
import { serve } from './support/serve.ts';

const revision = async (browser: Browser): Promise<number> => {
  const opened = (await browser.call('lead', 'openSession', { id })) as Reply<{ revision: number }>;
  return opened.ok ? opened.value.revision : -1;
};

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
