/** A file with a session that is wrong in any way: refused whole, and not a trace of it is left, its kit neither. */
import { describe, expect, test } from 'vitest';
import { hostileSessions } from './hostile-sessions.ts';
import { computer, everything, parcelOf } from './support.ts';

test('the sound one that each of them was made from is taken in', async () => {
  const to = await computer({ hasKit: false });
  expect(await to.take(parcelOf())).toMatchObject({ value: { state: 'taken', kit: 'taken' } });
});

describe('hostile sessions', () => {
  test('are many', () => {
    expect(new Set(hostileSessions.map(([what]) => what)).size).toBe(hostileSessions.length);
    expect(hostileSessions.length).toBeGreaterThanOrEqual(50);
  });

  test.each(hostileSessions)('%s', async (_what, parcel, code) => {
    const to = await computer({ hasKit: false });
    const before = await everything(to.data);
    const reply = await to.take(parcel);
    const codes = !reply.ok
      ? [reply.problem.code]
      : reply.value.state === 'refused'
        ? reply.value.problems.map((problem) => problem.code)
        : ['taken'];
    expect(
      codes.some((one) => one.startsWith(code)),
      codes.join(', '),
    ).toBe(true);
    expect(codes).not.toContain('taken');
    expect(await everything(to.data)).toEqual(before);
    expect(to.store.rows()).toEqual([]);
    expect(to.kits.list().kits).toEqual([]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
