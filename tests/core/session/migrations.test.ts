import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { migrate, migrateSession, sessionMigrations } from '../../../electron/core/session/migrations.ts';
import { sessionFormatVersion, storedSession } from '../../../electron/core/session/stored-session.ts';
import { at, planned, play, taken } from '../../support/planned.ts';
import { tinyEdition } from '../../support/tiny-kit.ts';

const edition = tinyEdition();
const fixture = join(import.meta.dirname, '../../fixtures/sessions/version-1.json');

test('a file of version 1 still opens, with everything in it', () => {
  const version1: unknown = JSON.parse(readFileSync(fixture, 'utf8'));
  const read = storedSession.parse(migrateSession(version1, 1));
  expect(read).toEqual(version1);
  expect(read.session.notes.length).toBe(2);
  expect(read.edition.texts.title).not.toBe('');
});

test('every version before today’s has a way to the next', () => {
  const known = Object.keys(sessionMigrations).map(Number);
  expect(known).toEqual(Array.from({ length: sessionFormatVersion - 1 }, (_, index) => index + 1));
});

test('migrations run one version at a time, and a missing one is an error', () => {
  const steps = { 1: (body: unknown) => `${String(body)}-2`, 2: (body: unknown) => `${String(body)}-3` };
  expect(migrate('1', 1, 3, steps)).toBe('1-2-3');
  expect(migrate('3', 3, 3, steps)).toBe('3');
  expect(() => migrate('1', 1, 4, steps)).toThrow('version 3');
});

test('what does not belong in a session is refused', () => {
  const session = play(planned(edition), edition, [at('08:00'), taken(1, 'Words')]);
  const fits = (change: object) =>
    storedSession.safeParse(JSON.parse(JSON.stringify({ session: { ...session, ...change }, edition })))
      .success;
  expect(fits({})).toBe(true);
  expect(fits({ extra: 1 })).toBe(false);
  expect(fits({ status: 'asleep' })).toBe(false);
  expect(fits({ notes: [{ ...session.notes[0], text: 7 }] })).toBe(false);
  expect(storedSession.safeParse({ session, edition: { ...edition, texts: {} } }).success).toBe(false);
  const texts = { ...edition.texts, parts: { purpose: [{ type: 'script', text: 'x' }] } };
  expect(storedSession.safeParse({ session, edition: { ...edition, texts } }).success).toBe(false);
});
