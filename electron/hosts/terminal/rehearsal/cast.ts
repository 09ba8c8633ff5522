/** Who meets, where and when: the details of a made-up session. */
import type { PersonId } from '../../../core/ids.ts';
import type { Details, Person } from '../../../core/session/session.ts';
import { timeAfter } from '../../../core/time.ts';
import type { Minutes, PlainDate, PlainTime, TimeZone } from '../../../core/units.ts';
import type { Chance } from './chance.ts';
import type { Phrases } from './phrases.ts';

export const zone = 'Europe/Stockholm' as TimeZone;
export const startTime = '08:00' as PlainTime;

type Casting = {
  readonly phrases: Phrases;
  readonly chance: Chance;
  readonly people: number;
  readonly date: PlainDate;
  /** What the template promises. */
  readonly minutes: Minutes;
};

export const castDetails = ({ phrases, chance, people, date, minutes }: Casting): Details => ({
  groupName: chance.pick(phrases.groups),
  place: chance.pick(phrases.places),
  facilitator: chance.pick(phrases.facilitators),
  date,
  startTime,
  promisedEnd: timeAfter(startTime, minutes),
  timeZone: zone,
  expected: people,
  people: cast(phrases, chance, people),
});

const initials = 'ABCDEFGHIJKLMNOPRSTUVWYÅÄÖ';

/** First names with an initial, each pair once for as long as there are pairs. */
const cast = (phrases: Phrases, chance: Chance, count: number): Person[] => {
  const names = chance.shuffled(phrases.names);
  const offset = chance.between(0, initials.length - 1);
  return Array.from({ length: count }, (_, index) => {
    const turn = Math.floor(index / names.length);
    const initial = initials.charAt((index * 7 + turn + offset) % initials.length);
    return {
      id: `person-${String(index + 1).padStart(4, '0')}` as PersonId,
      name: `${names[index % names.length] ?? ''} ${initial}`,
      unit: phrases.units[index % phrases.units.length] ?? '',
    };
  });
};
