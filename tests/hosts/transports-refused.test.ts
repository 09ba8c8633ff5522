/** What a host refuses, says by name and keeps to itself, in whichever way it is reached. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ensureBuilt } from '../../build/ready/built.mjs';
import { at, taken, theDetails } from '../support/planned.ts';
import { code, houses } from './support/house.ts';
import { id, plan } from './support/inside.ts';
import { ways } from './support/ways.ts';
import type { Reached } from './support/ways.ts';

beforeAll(() => ensureBuilt('hosts', 'fonts'), 120_000);

const first = 'item-0001';

describe.each(ways)('$name', ({ open }) => {
  const { opened, running } = houses(open);
  /** Everything a wrong call could have changed. */
  const all = async (reached: Reached): Promise<unknown> =>
    Promise.all(
      ['listSessions', 'listTrash', 'hello']
        .map((name) => reached.call('lead', name, {}))
        .concat(reached.call('lead', 'openSession', { id })),
    );

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
