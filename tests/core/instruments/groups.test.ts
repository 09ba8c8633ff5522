import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GroupsConfig } from '../../../electron/core/instruments/groups/config.ts';
import { pairsIn } from '../../../electron/core/instruments/groups/met.ts';
import { groups } from '../../../electron/core/instruments/groups/groups.ts';
import type { GroupsEvent, GroupsRecord } from '../../../electron/core/instruments/groups/record.ts';
import { groupSizes } from '../../../electron/core/instruments/groups/sizes.ts';
import { at, surroundings } from './surroundings.ts';

const config = (min: number, max: number): GroupsConfig => ({
  kind: 'groups',
  id: 'tables',
  size: { min, max },
});
type Made = Omit<Extract<GroupsEvent, { type: 'groups-made' }>, 'type'>;
const made = (size: GroupsConfig['size'], event: Made, people: ReturnType<typeof persons> = []) => {
  const own = config(size.min, size.max);
  const around = surroundings({ people });
  return groups.step(own, groups.empty(own), { type: 'groups-made', ...event }, around, at(0));
};
const persons = (units: readonly string[], name = (index: number) => `Person ${index}`) =>
  units.map((unit, index) => ({ id: `person-${index}`, name: name(index), unit }));

const limits = fc
  .tuple(fc.integer({ min: 2, max: 12 }), fc.integer({ min: 2, max: 12 }))
  .map(([one, other]) => ({ min: Math.min(one, other), max: Math.max(one, other) }));
const drawn = fc.record({ size: limits, present: fc.integer({ min: 2, max: 200 }), seed: fc.nat() });

test('everyone present is in exactly one group, and nobody is alone', () => {
  fc.assert(
    fc.property(drawn, ({ size, present, seed }) => {
      const record = made(size, { seed, size: size.min, present, absent: [] });
      const members = record?.groups.flat().map(Number) ?? [];
      expect(members.toSorted((a, b) => a - b)).toEqual(Array.from({ length: present }, (_, i) => i + 1));
      for (const group of record?.groups ?? []) expect(group.length).toBeGreaterThan(1);
      expect(groups.record.safeParse(record).success).toBe(true);
    }),
  );
});

/** Whether any number of groups gives every group a size within the limits: tried out, not reckoned. */
const canBeSplit = (present: number, { min, max }: GroupsConfig['size']): boolean =>
  Array.from({ length: present }, (_, index) => index + 1).some(
    (count) => count * min <= present && present <= count * max,
  );

test('sizes are within the limits whenever that can be done, and even', () => {
  fc.assert(
    fc.property(drawn, ({ size, present }) => {
      const sizes = groupSizes(present, size, size.max);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      const within = sizes.every((one) => one >= size.min && one <= size.max);
      expect(within).toBe(canBeSplit(present, size));
    }),
  );
});

test('when the number cannot be split the least bad sizes are chosen', () => {
  expect(groupSizes(7, { min: 3, max: 3 }, 3)).toEqual([4, 3]);
  expect(groupSizes(5, { min: 3, max: 4 }, 3)).toEqual([3, 2]);
  expect(groupSizes(3, { min: 2, max: 2 }, 2)).toEqual([3]);
  expect(groupSizes(2, { min: 4, max: 6 }, 4)).toEqual([2]);
  expect(groupSizes(1, { min: 2, max: 3 }, 2)).toEqual([]);
});

test('five hundred people still make a record that can be stored', () => {
  const record = made({ min: 2, max: 2 }, { seed: 1, size: 2, present: 500, absent: [] });
  expect(groups.record.safeParse(record).success).toBe(true);
  expect(record?.groups.flat()).toHaveLength(500);
});

test('the size wished for is met where it can be', () => {
  expect(groupSizes(12, { min: 2, max: 6 }, 4)).toEqual([4, 4, 4]);
  expect(groupSizes(12, { min: 2, max: 6 }, 6)).toEqual([6, 6]);
});

test('the same seed gives the same groups, another seed others', () => {
  const event = { size: 4, present: 24, absent: [] };
  const size = { min: 3, max: 5 };
  expect(made(size, { ...event, seed: 7 })).toEqual(made(size, { ...event, seed: 7 }));
  expect(made(size, { ...event, seed: 7 })).not.toEqual(made(size, { ...event, seed: 8 }));
});

test('units are spread over the groups as evenly as they can be', () => {
  const unit = fc.constantFrom('North', 'South', 'HR', '');
  fc.assert(
    fc.property(fc.array(unit, { minLength: 4, maxLength: 60 }), fc.nat(), (units, seed) => {
      const people = persons(units);
      const event = { seed, size: 4, present: units.length, absent: [] };
      const record = made({ min: 3, max: 5 }, event, people) as GroupsRecord;
      for (const name of new Set(units)) {
        const counts = record.groups.map(
          (group) => people.filter((one) => one.unit === name && group.includes(one.name)).length,
        );
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('the absent are left out, the unlisted counted off, and two of one name told apart', () => {
  const people = persons(['North', 'South', 'South', 'South'], (index) => (index < 3 ? 'Kim' : 'Robin'));
  const event = { seed: 3, size: 2, present: 4, absent: ['person-3'] };
  const record = made({ min: 2, max: 3 }, event, people);
  expect(record?.groups.flat().toSorted()).toEqual(['4', 'Kim', 'Kim (South)', 'Kim 2']);
});

test('a member is moved, an empty group goes, and who sat where is not printed', () => {
  const own = config(2, 3);
  const around = surroundings();
  const record: GroupsRecord = { kind: 'groups', groups: [['1', '2'], ['3']] };
  const move = (member: string, to: number) =>
    groups.step(own, record, { type: 'member-moved', member, to }, around, at(0));
  expect(move('1', 1)?.groups).toEqual([['2'], ['3', '1']]);
  expect(move('3', 0)?.groups).toEqual([['1', '2', '3']]);
  expect(move('3', 1)).toEqual(record);
  expect(move('9', 0)).toBeNull();
  expect(move('1', 2)).toBeNull();
  const named: GroupsRecord = { kind: 'groups', groups: [['Kim', '2']] };
  expect(groups.freeText(named)).toEqual(['Kim']);
});

test('sizes outside the kit’s limits and a group of one person are refused', () => {
  expect(made({ min: 3, max: 5 }, { seed: 1, size: 2, present: 9, absent: [] })).toBeNull();
  expect(made({ min: 3, max: 5 }, { seed: 1, size: 3, present: 1, absent: [] })).toBeNull();
});

test('those who have sat together sit with others, where seats allow it, and units stay as mixed', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (first, second) => {
      const people = persons(Array.from({ length: 16 }, (_, index) => (index % 2 === 0 ? 'Day' : 'Night')));
      const size = { min: 4, max: 4 };
      const event = { size: 4, present: 16, absent: [] };
      const before = made(size, { ...event, seed: first }, people);
      const own = config(4, 4);
      const around = surroundings({ people, records: { 'other-tables': before ?? groups.empty(own) } });
      const after = groups.step(
        own,
        groups.empty(own),
        { type: 'groups-made', ...event, seed: second },
        around,
        at(0),
      );
      const met = new Set(pairsIn(before?.groups ?? []));
      const again = pairsIn(after?.groups ?? []).filter((pair) => met.has(pair));
      // Four tables of four can be parted wholly; swapping seats comes close from any start.
      expect(again.length).toBeLessThanOrEqual(4);
      for (const group of after?.groups ?? [])
        expect(group.filter((name) => Number(name.split(' ')[1]) % 2 === 0)).toHaveLength(2);
    }),
    { numRuns: 50 },
  );
});

test('when somebody goes home nobody is left alone, everyone else stays, and few move', () => {
  fc.assert(
    fc.property(drawn, fc.nat(), ({ size, present, seed }, who) => {
      const before = made(size, { seed, size: size.min, present, absent: [] });
      const all = before?.groups.flat() ?? [];
      const member = all[who % all.length] ?? '';
      const own = config(size.min, size.max);
      const after =
        before && groups.step(own, before, { type: 'member-left', member }, surroundings(), at(0));
      const left = after?.groups.flat() ?? [];
      expect(left.toSorted()).toEqual(all.filter((label) => label !== member).toSorted());
      expect(groups.record.safeParse(after).success).toBe(true);
      if (left.length > 1) for (const group of after?.groups ?? []) expect(group.length).toBeGreaterThan(1);
    }),
  );
});
