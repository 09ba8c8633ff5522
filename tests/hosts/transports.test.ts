/** What a leader does in every window, the same in whichever way the host is reached. */
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { ensureBuilt } from '../../build/ready/built.mjs';
import { inMillis, minutes } from '../../electron/core/units.ts';
import type { Hello, KitCard, LeadView, SessionRow, TrashRow } from '../../electron/core/views.ts';
import { aTuesday, at, item, taken, theDetails } from '../support/planned.ts';
import { until } from './support/browser.ts';
import { code, houses } from './support/house.ts';
import { id, plan } from './support/inside.ts';
import { ways } from './support/ways.ts';

beforeAll(() => ensureBuilt('hosts', 'fonts'), 120_000);

describe.each(ways)('$name', ({ open }) => {
  const { opened, running } = houses(open);

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
});
