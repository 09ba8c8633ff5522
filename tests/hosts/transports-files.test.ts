/** Documents and sessions that are handed over as files, in whichever way the host is reached. */
import { beforeAll, describe, expect, test } from 'vitest';
import { ensureBuilt } from '../../build/ready/built.mjs';
import type { DocumentRow, LeadView, SessionRow, Taken, Ticket } from '../../electron/core/views.ts';
import { taken } from '../support/planned.ts';
import { until } from './support/browser.ts';
import { code, houses } from './support/house.ts';
import { id } from './support/inside.ts';
import { ways } from './support/ways.ts';

beforeAll(() => ensureBuilt('hosts', 'fonts'), 120_000);

describe.each(ways)('$name', ({ open }) => {
  const { opened, running } = houses(open);

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
});
