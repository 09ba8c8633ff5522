/** What a host finds of its files when it starts again, in whichever way it is reached. */
import { readFile, writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { ensureBuilt } from '../../build/ready/built.mjs';
import type { Announcement } from '../../electron/core/contract.ts';
import { wrap } from '../../electron/core/envelope.ts';
import type { Reply } from '../../electron/core/reply.ts';
import { inMillis, minutes } from '../../electron/core/units.ts';
import type { DocumentRow, Hello, LeadView, SessionRow } from '../../electron/core/views.ts';
import { sha256 } from '../../electron/services/files/digest.ts';
import { taken } from '../support/planned.ts';
import { until } from './support/browser.ts';
import { code, houses, value } from './support/house.ts';
import { id, plan } from './support/inside.ts';
import { ways } from './support/ways.ts';

beforeAll(() => ensureBuilt('hosts', 'fonts'), 120_000);

describe.each(ways)('$name', ({ open }) => {
  const { opened, running } = houses(open);

  test('settings are kept, told of and still there at the next start', async () => {
    const { data, clock, reached, call } = await opened();
    const heard = await reached.listen('lead');
    const settings = await call('changeSettings', { language: 'en', letterKeys: false });
    expect(settings).toMatchObject({ language: 'en', letterKeys: false, theme: 'system' });
    await until(() => heard.some(({ type }) => type === 'settings-changed'));
    await reached.close();
    const next = await open(data, clock);
    expect(value((await next.call('lead', 'hello', {})) as Reply<Hello>).settings).toEqual(settings);
  });

  test('a restarted host goes on where it was', async () => {
    const { data, clock, reached, call } = await running();
    clock.advance(inMillis(minutes(4)));
    await call('tell', { id, event: { type: 'paused' } });
    const seen = await call<LeadView>('tell', { id, event: taken(1, 'Kept') });
    await reached.close();
    const next = await open(data, clock);
    const heard: readonly Announcement[] = await next.listen('lead');
    const view = value((await next.call('lead', 'openSession', { id })) as Reply<LeadView>);
    expect(view.session).toEqual(seen.session);
    expect(view.revision).toBeGreaterThan(seen.revision);
    const resumed = value(
      (await next.call('lead', 'tell', { id, event: { type: 'resumed' } })) as Reply<LeadView>,
    );
    expect(resumed.saved).toBe(true);
    await until(() => heard.some((news) => news.type === 'saved' && news.revision === resumed.revision));
  });

  test('an unreadable file is set aside and told of, and its last good generation opens', async () => {
    const { data, clock, reached, call, sessionFile } = await running();
    await call('tell', { id, event: taken(1, 'Kept in the generation before') });
    await call('tell', { id, event: { type: 'paused' } });
    await reached.close();
    await writeFile(sessionFile, '{"format":"samsprak-session","formatV');
    const next = await open(data, clock);
    const { troubles } = value((await next.call('lead', 'hello', {})) as Reply<Hello>);
    expect(troubles).toMatchObject([
      { kind: 'unreadable', file: `sessions/${id}.json`, sessionId: id, recoverable: true },
    ]);
    expect(await readFile(troubles[0]?.movedTo ?? '', 'utf8')).toContain('formatV');
    expect(code(await next.call('lead', 'openSession', { id }))).toBe('session-not-found');
    expect(code(await next.call('lead', 'createSession', plan))).toBe('session-exists');
    const heard = await next.listen('lead');
    const recovered = value((await next.call('lead', 'recoverSession', { id })) as Reply<LeadView>);
    expect(recovered.session.notes).toMatchObject([{ text: 'Kept in the generation before' }]);
    await until(() => heard.some((news) => news.type === 'troubles-changed' && news.troubles.length === 0));
    expect(value((await next.call('lead', 'listSessions', {})) as Reply<SessionRow[]>)).toHaveLength(1);
  });

  test('a session of a newer program can be read and is left as it is', async () => {
    const { data, clock, reached, sessionFile } = await running();
    await reached.close();
    const { body } = JSON.parse(await readFile(sessionFile, 'utf8')) as { body: unknown };
    const newer = wrap({ format: 'samsprak-session', formatVersion: 99, id, revision: 7 }, body, sha256);
    await writeFile(sessionFile, newer);
    const next = await open(data, clock);
    expect(value((await next.call('lead', 'openSession', { id })) as Reply<LeadView>)).toMatchObject({
      readOnly: true,
    });
    expect(value((await next.call('lead', 'listSessions', {})) as Reply<SessionRow[]>)).toMatchObject([
      { readOnly: true },
    ]);
    expect(code(await next.call('lead', 'tell', { id, event: { type: 'paused' } }))).toBe(
      'session-read-only',
    );
    expect(
      value((await next.call('lead', 'listDocuments', { id })) as Reply<DocumentRow[]>).length,
    ).toBeGreaterThan(0);
    expect(await readFile(sessionFile, 'utf8')).toBe(newer);
  });
});
