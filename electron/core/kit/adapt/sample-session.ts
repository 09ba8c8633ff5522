/** A session that nobody will hold, to see a kit's papers by. */
import type { ItemId, SessionId } from '../../ids.ts';
import { createSession } from '../../session/create-session.ts';
import type { Session } from '../../session/session.ts';
import { dateAt, timeAfter } from '../../time.ts';
import { minutes } from '../../units.ts';
import type { Instant, PlainTime, TimeZone } from '../../units.ts';
import type { Edition, Template } from '../kit.ts';

const startTime = '08:00' as PlainTime;

export const sampleSession = (
  edition: Edition,
  template: Template,
  at: Instant,
  timeZone: TimeZone,
): Session => {
  const { min, max } = edition.structure.groupSize;
  const length = template.agenda.reduce((sum, item) => sum + item.minutes, 0);
  return createSession({
    id: 'sample-session' as SessionId,
    edition,
    template,
    details: {
      groupName: '',
      place: '',
      facilitator: '',
      date: dateAt(at, timeZone),
      startTime,
      promisedEnd: timeAfter(startTime, minutes(length)),
      timeZone,
      people: [],
      expected: Math.round((min + Math.min(max, 2 * min)) / 2),
    },
    itemId: (index) => `item-${String(index + 1).padStart(4, '0')}` as ItemId,
    at,
  });
};
