/** A first proposal for when and where, to be changed by whoever knows. */
import type { Instant, Minutes, PlainDate, PlainTime, TimeZone } from '../../../electron/core/units.ts';
import { addDays, dateAt, timeAfter } from '../../../electron/core/time.ts';
import type { Details } from '../../../electron/core/session/session.ts';

export const proposeDetails = (now: Instant, zone: string, length: Minutes, facilitator: string): Details => {
  const timeZone = zone as TimeZone;
  const startTime = '08:00' as PlainTime;
  return {
    groupName: '',
    place: '',
    facilitator,
    date: nextWorkday(dateAt(now, timeZone)),
    startTime,
    promisedEnd: timeAfter(startTime, length),
    timeZone,
    expected: 12,
    people: [],
  };
};

/** Tomorrow, or Monday when tomorrow is a weekend. */
const nextWorkday = (today: PlainDate): PlainDate => {
  const tomorrow = addDays(today, 1);
  const weekday = new Date(`${tomorrow}T12:00:00Z`).getUTCDay();
  if (weekday === 6) return addDays(tomorrow, 2);
  return weekday === 0 ? addDays(tomorrow, 1) : tomorrow;
};
