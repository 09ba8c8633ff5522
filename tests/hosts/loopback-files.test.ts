import { describe, expect, test } from 'vitest';
import type { Reply } from '../../electron/core/reply.ts';
import type { Greeting } from '../../electron/core/views.ts';
import { theDetails } from '../support/planned.ts';
import { id, inside, plan, raw } from './support/inside.ts';

describe('bytes that are handed over', () => {
  test('are for one call, from the leader’s own window, and no more than a kit may be', async () => {
    const { browser } = await inside();
    const handed = (await (await browser.post('/file?role=lead', 'not a zip')).json()) as Reply<{
      ticket: string;
    }>;
    expect(handed.ok).toBe(true);
    const ticket = handed.ok ? handed.value.ticket : '';
    expect(await browser.call('lead', 'takeFile', { ticket })).toMatchObject({
      value: { state: 'refused', problems: [{ code: 'parcel-broken' }] },
    });
    expect(await browser.call('lead', 'takeFile', { ticket })).toMatchObject({
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
