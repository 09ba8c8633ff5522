import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RoundsConfig } from '../../../electron/core/instruments/rounds/config.ts';
import type { RoundsEvent, RoundsRecord } from '../../../electron/core/instruments/rounds/record.ts';
import { rounds } from '../../../electron/core/instruments/rounds/rounds.ts';
import { at, surroundings } from './surroundings.ts';

const config: RoundsConfig = { kind: 'rounds', id: 'round', question: 'question', secondsEach: 40 };
const around = surroundings();
const step = (record: RoundsRecord, event: RoundsEvent, when = 0): RoundsRecord | null =>
  rounds.step(config, record, event, around, at(when));
const begun = step(rounds.empty(config), { type: 'round-begun', of: 2 }, 1000) ?? rounds.empty(config);

test('each turn gets its own start, and the round ends after the last', () => {
  const second = step(begun, { type: 'turn-passed', turn: 1 }, 5000);
  expect(second).toMatchObject({ turn: 2, turnStartedAt: 5000 });
  const ended = second && step(second, { type: 'turn-passed', turn: 2 }, 9000);
  expect(ended && rounds.room(config, ended, around)).toMatchObject({ state: 'after', turnStartedAt: null });
});

test('a turn passed twice moves once', () => {
  const second = step(begun, { type: 'turn-passed', turn: 1 }, 5000);
  expect(second && step(second, { type: 'turn-passed', turn: 1 }, 6000)).toEqual(second);
});

test('a round is not begun anew by a slip, and a turn ahead is refused', () => {
  expect(step(begun, { type: 'round-begun', of: 2 }, 2000)).toBe(begun);
  expect(step(begun, { type: 'round-begun', of: 9 })).toBeNull();
  expect(step(begun, { type: 'turn-passed', turn: 2 })).toBeNull();
  expect(step(rounds.empty(config), { type: 'turn-passed', turn: 1 })).toBeNull();
});

test('nothing stored grows with how a round went: no statistics per person', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.array(fc.nat({ max: 90_000 })), (of, pauses) => {
      const turns = pauses
        .slice(0, of)
        .map((_, index): RoundsEvent => ({ type: 'turn-passed', turn: index + 1 }));
      const events: RoundsEvent[] = [{ type: 'round-begun', of }, ...turns];
      let now = 0;
      const last = events.reduce<RoundsRecord | null>((record, event, index) => {
        now += pauses[index] ?? 0;
        return record && step(record, event, now);
      }, rounds.empty(config));
      expect(rounds.record.safeParse(last).success).toBe(true);
      expect(Object.keys(last ?? {}).toSorted()).toEqual(['kind', 'of', 'turn', 'turnStartedAt']);
      expect(last?.turn).toBe(turns.length + 1);
    }),
  );
});
