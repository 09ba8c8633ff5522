import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ensureBuilt } from '../../build/ready/built.mjs';
import type { Announcement } from '../../electron/core/contract.ts';
import type {
  DocumentRow,
  Hello,
  KitCard,
  LeadView,
  SessionRow,
  Taken,
  Ticket,
  TrashRow,
} from '../../electron/core/views.ts';
import type { Reply } from '../../electron/core/reply.ts';
import { createManualClock } from '../../electron/services/clock.ts';
import { sha256 } from '../../electron/services/files/digest.ts';
import { wrap } from '../../electron/core/envelope.ts';
import { inMillis, minutes } from '../../electron/core/units.ts';
import { aTuesday, at, item, taken, theDetails } from '../support/planned.ts';
import { tempFolder } from '../services/files/support/temp-folder.ts';
import { until } from './support/browser.ts';
import { ways } from './support/ways.ts';
import type { Reached } from './support/ways.ts';

beforeAll(() => ensureBuilt('hosts', 'fonts'), 120_000);

const id = 'session-0001';
const plan = { id, kit: 'tiny', version: '1.0.0', template: 'short', language: 'en', details: theDetails };
const first = 'item-0001';

/** The test says what it expects in an answer; what it looks at proves it. */
const value = <T>(reply: Reply<T>): T => {
  if (!reply.ok) throw new Error(`Refused: ${reply.problem.code} ${JSON.stringify(reply.problem.detail)}`);
  return reply.value;
};
const code = (reply: Reply<unknown>): string => (reply.ok ? 'ok' : reply.problem.code);

describe.each(ways)('$name', ({ open }) => {
  const opened = async () => {
    const data = join(await tempFolder(), 'data');
    const clock = createManualClock(at('08:00'));
    const reached = await open(data, clock);
    const call = async <T>(name: string, input: unknown): Promise<T> =>
      value((await reached.call('lead', name, input)) as Reply<T>);
    return { data, clock, reached, call, sessionFile: join(data, `sessions/${id}.json`) };
  };
  const running = async () => {
    const house = await opened();
    await house.call('createSession', plan);
    await house.call('tell', { id, event: { type: 'session-started' } });
    return house;
  };
  /** Everything a wrong call could have changed. */
  const all = async (reached: Reached): Promise<unknown> =>
    Promise.all(
      ['listSessions', 'listTrash', 'hello']
        .map((name) => reached.call('lead', name, {}))
        .concat(reached.call('lead', 'openSession', { id })),
    );

  test('a first start says hello, with nothing in it but the kits', async () => {
    const { data, call } = await opened();
    expect(await call<Hello>('hello', {})).toMatchObject({
      version: '0.1.0',
      now: at('08:00'),
      timeZone: 'Europe/Stockholm',
      dataFolder: data,
      settings: { language: 'sv', welcomed: false },
      troubles: [],
    });
    expect(await call('listSessions', {})).toEqual([]);
    const cards = await call<KitCard[]>('listKits', { language: 'en' });
    expect(cards.map(({ id: kit, version }) => [kit, version])).toEqual([['tiny', '1.0.0']]);
    expect(cards[0]?.templates.map((template) => [template.id, template.minutes])).toEqual([
      ['short', 60],
      ['split-1', 21],
      ['split-2', 25],
    ]);
    const edition = await call<{ texts: { title: string } }>('readEdition', {
      kit: 'tiny',
      version: '1.0.0',
      language: 'sv',
    });
    expect(edition.texts.title).not.toBe('');
  });

  test('a session is planned, led and told of to each window as its role allows', async () => {
    const { reached, call, clock, sessionFile } = await opened();
    const lead = await reached.listen('lead');
    const room = await reached.listen('room');
    expect(await call<LeadView>('createSession', plan)).toMatchObject({ saved: true, readOnly: false });
    await call('tell', { id, event: { type: 'session-started' } });
    clock.advance(inMillis(minutes(3)));
    const noted = await call<LeadView>('tell', { id, event: taken(1, 'We ask too late') });
    await until(() => lead.some((news) => news.type === 'saved' && news.revision === noted.revision));

    const ours = lead.filter(({ type }) => type === 'lead' || type === 'saved');
    expect(ours.slice(-2)).toMatchObject([
      { type: 'lead', view: { revision: noted.revision, saved: false } },
      { type: 'saved', revision: noted.revision },
    ]);
    expect(room.every(({ type }) => type === 'room')).toBe(true);
    expect(room.length).toBe(1);
    expect(JSON.stringify(room)).not.toContain('We ask too late');
    expect(await readFile(sessionFile, 'utf8')).toContain('We ask too late');
    expect(await call<SessionRow[]>('listSessions', {})).toMatchObject([
      { id, status: 'running', groupName: 'Hemtjänst norr', date: aTuesday, readOnly: false },
    ]);
  });

  test('a room window sees the room and can do nothing else', async () => {
    const { reached, call } = await running();
    await call('tell', { id, event: taken(1, 'A secret insight') });
    const seen = await reached.call('room', 'openRoom', { id });
    expect(seen).toMatchObject({
      ok: true,
      value: { now: at('08:00'), view: { activity: { title: 'Hello' } } },
    });
    expect(JSON.stringify(seen)).not.toContain('secret');
    const before = await all(reached);
    for (const [name, input] of [
      ['hello', {}],
      ['openSession', { id }],
      ['openEdition', { id }],
      ['tell', { id, event: { type: 'paused' } }],
      ['undo', { id }],
      ['trashSession', { id }],
      ['makeDocument', { id, name: 'summary', part: null }],
    ] as const)
      expect(code(await reached.call('room', name, input))).toBe('not-allowed-now');
    expect(await all(reached)).toEqual(before);
  });

  test('a wrong or hostile call is refused and changes nothing', async () => {
    const { reached, sessionFile } = await running();
    const before = [await all(reached), await readFile(sessionFile, 'utf8')];
    const told = (event: unknown) => ['tell', { id, event }] as const;
    const invalid: readonly (readonly [string, unknown])[] = [
      ['hello', null],
      ['hello', []],
      ['hello', { extra: 1 }],
      ['listKits', { language: 'fi' }],
      ['openSession', { id: '../../etc/passwd' }],
      ['openSession', { id: 7 }],
      ['openSession', JSON.parse(`{"id":"${id}","__proto__":{"polluted":true}}`)],
      ['changeSettings', { language: 'en', dataFolder: '/' }],
      ['createSession', { ...plan, kit: '__proto__' }],
      ['createSession', { ...plan, details: { ...theDetails, timeZone: 'Mars/Olympus' } }],
      ['restoreSession', { key: '../sessions/x' }],
      ['makeDocument', { id, name: 'passwords', part: null }],
      ['saveFile', { ticket: '/etc/passwd' }],
      told({ type: 'paused', extra: true }),
      told({ type: '__proto__' }),
      told({ type: 'moved-on' }),
      told({ type: 'time-added', item: first, minutes: 1e9 }),
      told({ type: 'time-added', item: first, minutes: '5' }),
      told({ ...taken(1, 'x'), id: 'no spaces here' }),
      told({ ...taken(1, 'x'.repeat(100_001)) }),
      told({ type: 'instrument-used', instrument: '__proto__', event: { type: 'round-reset' } }),
      told({ type: 'instrument-used', instrument: 'hello-round', event: { type: 'round-begun', of: 1e6 } }),
      told([]),
    ];
    for (const [name, input] of invalid)
      expect([name, input, code(await reached.call('lead', name, input))]).toEqual([
        name,
        input,
        'invalid-input',
      ]);
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'Hello', 'hello '])
      expect(code(await reached.call('lead', name, {}))).toBe('invalid-input');
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect([await all(reached), await readFile(sessionFile, 'utf8')]).toEqual(before);
  });

  test('what does not exist is said by name', async () => {
    const { reached } = await opened();
    const codes = async (name: string, input: unknown) => code(await reached.call('lead', name, input));
    expect(await codes('openSession', { id: 'nobody-0001' })).toBe('session-not-found');
    expect(await codes('createSession', { ...plan, kit: 'nothing' })).toBe('kit-not-found');
    expect(await codes('createSession', { ...plan, template: 'nothing' })).toBe('template-not-found');
    expect(await codes('restoreSession', { key: 'nothing-20260101T000000' })).toBe('session-not-found');
    expect(await codes('recoverSession', { id: 'nobody-0001' })).toBe('session-not-found');
    expect(await codes('saveFile', { ticket: 'a'.repeat(32) })).toBe('host-cannot');
    expect(await codes('keepAwake', { on: true })).toBe('host-cannot');
  });

  test('a session that is led again has the same plan and nothing that happened', async () => {
    const { call } = await running();
    await call('tell', { id, event: taken(1, 'Then') });
    await call('tell', { id, event: { type: 'item-removed', item: item(3) } });
    const details = { ...theDetails, groupName: 'Hemtjänst syd' };
    const again = await call<LeadView>('repeatSession', { id: 'session-0002', from: id, details });
    expect(again.session).toMatchObject({ status: 'planned', notes: [], visits: [], details });
    expect(again.session.agenda.map((line) => line.title)).toHaveLength(4);
    expect(await call<SessionRow[]>('listSessions', {})).toHaveLength(2);
  });

  test('undo and redo are one change each', async () => {
    const { reached, call } = await running();
    await call('tell', { id, event: taken(1, 'One') });
    expect((await call<LeadView>('undo', { id })).session.notes).toEqual([]);
    expect((await call<LeadView>('redo', { id })).session.notes).toHaveLength(1);
    expect(code(await reached.call('lead', 'redo', { id }))).toBe('nothing-to-undo');
  });

  test('what is trashed waits in the trash and comes back whole', async () => {
    const { reached, call, sessionFile } = await running();
    await call('tell', { id, event: taken(1, 'Not gone') });
    const { key } = await call<{ key: string }>('trashSession', { id });
    expect(await call('listSessions', {})).toEqual([]);
    expect(code(await reached.call('lead', 'openSession', { id }))).toBe('session-not-found');
    const trash = await call<TrashRow[]>('listTrash', {});
    expect(trash).toMatchObject([{ key, groupName: 'Hemtjänst norr', trashedAt: at('08:00') }]);
    expect(await call('restoreSession', { key })).toEqual({ id });
    expect((await call<LeadView>('openSession', { id })).session.notes).toMatchObject([{ text: 'Not gone' }]);
    expect(await readFile(sessionFile, 'utf8')).toContain('Not gone');
    expect(code(await reached.call('lead', 'restoreSession', { key }))).toBe('session-not-found');
  });

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

  test('the summary is made, handed over once and is a PDF', async () => {
    const { reached, call } = await running();
    await call('tell', { id, event: taken(1, 'We start on time', 'agreement') });
    const rows = await call<DocumentRow[]>('listDocuments', { id });
    expect(rows.map(({ name }) => name)).toContain('summary');
    const ticket = await call<Ticket>('makeDocument', { id, name: 'summary', part: null });
    expect(ticket).toMatchObject({ mimeType: 'application/pdf', missing: [] });
    expect(ticket.fileName).toMatch(/^2026-12-15 .+ – Hemtjänst norr – summary\.pdf$/);
    const bytes = await reached.fetch(ticket.ticket);
    expect(
      Buffer.from(bytes ?? [])
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect(bytes?.length).toBe(ticket.size);
    expect(await reached.fetch(ticket.ticket)).toBeNull();
    const nothing = { id, name: 'handout', part: 'no-such-sheet' };
    expect(code(await reached.call('lead', 'makeDocument', nothing))).toBe('document-not-found');
  });

  test('a session is handed over in one file, and taken in where every window hears of it', async () => {
    const { reached, call } = await running();
    await call('tell', { id, event: taken(1, 'Goes along') });
    const ticket = await call<Ticket>('packSession', { id });
    expect(ticket.fileName).toBe('2026-12-15 Tiny kit – Hemtjänst norr.dialogsession');
    const bytes = (await reached.fetch(ticket.ticket)) ?? new Uint8Array();
    expect(await reached.call('room', 'packSession', { id })).toMatchObject({
      problem: { code: 'not-allowed-now' },
    });
    const there = await opened();
    const heard = await there.reached.listen('lead');
    const took = async () => there.call<Taken>('takeFile', { ticket: await there.reached.hand(bytes) });
    expect(await took()).toMatchObject({ what: 'session', state: 'taken', kit: 'already', session: { id } });
    await until(() => heard.some(({ type }) => type === 'sessions-changed'));
    expect(await there.call<SessionRow[]>('listSessions', {})).toMatchObject([{ id, status: 'running' }]);
    expect(await there.call<LeadView>('openSession', { id })).toMatchObject({
      session: { notes: [{ text: 'Goes along' }] },
    });
    const before = heard.length;
    expect(await took()).toMatchObject({ state: 'already' });
    expect(heard.length).toBe(before);
    await there.call('tell', { id, event: taken(2, 'Written there') });
    const again = await there.reached.call('lead', 'takeFile', { ticket: await there.reached.hand(bytes) });
    expect(code(again)).toBe('session-differs');
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

  test('nothing people wrote is in the log', async () => {
    const { data, reached, call } = await running();
    await call('tell', { id, event: taken(1, 'Something personal') });
    await reached.call('lead', 'tell', { id, event: { type: 'Something personal' } });
    await reached.close();
    const logs = await readdir(join(data, 'logs')).catch(() => []);
    for (const name of logs)
      expect(await readFile(join(data, 'logs', name), 'utf8')).not.toContain('personal');
  });
});
