import { expect, test } from 'vitest';
import { inMillis, minutes } from '../../electron/core/units.ts';
import { createManualClock } from '../../electron/services/clock.ts';
import { documentFileName } from '../../electron/services/file-name.ts';
import { createTickets } from '../../electron/services/tickets.ts';
import { at } from '../support/planned.ts';

const parcel = (size = 10) => ({
  bytes: new Uint8Array(size),
  fileName: 'a.pdf',
  mimeType: 'application/pdf',
  pages: 1,
  missing: [],
});

test('a ticket is looked at as often as needed and used once', () => {
  const tickets = createTickets(createManualClock(at('08:00')));
  const { ticket, size } = tickets.put(parcel());
  expect(ticket).toMatch(/^[A-Za-z0-9_-]{20,64}$/);
  expect(size).toBe(10);
  expect(tickets.peek(ticket)?.fileName).toBe('a.pdf');
  expect(tickets.peek(ticket)).not.toBeNull();
  expect(tickets.take(ticket)?.bytes.length).toBe(10);
  expect([tickets.take(ticket), tickets.peek(ticket), tickets.take('__proto__')]).toEqual([null, null, null]);
});

test('a ticket is forgotten after ten minutes, and nothing keeps ringing for it', () => {
  const clock = createManualClock(at('08:00'));
  const tickets = createTickets(clock);
  const { ticket } = tickets.put(parcel());
  clock.advance(inMillis(minutes(9)));
  expect(tickets.peek(ticket)).not.toBeNull();
  clock.advance(inMillis(minutes(1)));
  expect(tickets.peek(ticket)).toBeNull();
  tickets.take(tickets.put(parcel()).ticket);
  expect(clock.next()).toBeNull();
});

test('when too much waits the oldest goes, and even one that is too large is handed over', () => {
  const tickets = createTickets(createManualClock(at('08:00')), 25);
  const [first, second, third] = [tickets.put(parcel()), tickets.put(parcel()), tickets.put(parcel())];
  expect([first, second, third].map(({ ticket }) => tickets.peek(ticket) !== null)).toEqual([
    false,
    true,
    true,
  ]);
  expect(tickets.take(tickets.put(parcel(100)).ticket)?.bytes.length).toBe(100);
});

const named = (groupName: string, documentTitle = 'Sammanfattning', kitTitle = 'Produktiva relationer') =>
  documentFileName({ date: '2026-11-22', kitTitle, groupName, documentTitle, language: 'sv' });

test('a file says what it is and sorts by its date', () => {
  expect(named('Hemtjänst norr')).toBe(
    '2026-11-22 Produktiva relationer – Hemtjänst norr – sammanfattning.pdf',
  );
  expect(named('')).toBe('2026-11-22 Produktiva relationer – sammanfattning.pdf');
  expect(named('', 'APT-blad')).toBe('2026-11-22 Produktiva relationer – APT-blad.pdf');
});

test('a file name is legal on every system whatever the group is called', () => {
  expect(named('a/b\\c:d*e?f"g<h>i|j')).toContain('– a b c d e f g h i j –');
  expect(named('../../etc/passwd')).not.toMatch(/[/\\]/);
  expect(named('line\nbreak\u0000\u202Etxt.exe')).toContain('– line break txt.exe –');
  expect(named('\uD800 half')).toContain('– half –');
  const long = named('👩‍👩‍👧‍👦'.repeat(40), 'T'.repeat(300));
  expect(Buffer.byteLength(long)).toBeLessThanOrEqual(240);
  expect(long).toMatch(/^2026-11-22 .+\.pdf$/u);
  expect(long).not.toMatch(/\p{Cs}/u);
  expect(named('dots', '...')).toMatch(/[^. ]\.pdf$/);
});
