import { expect, test } from 'vitest';
import type { SessionEvent } from '../../../electron/core/session/events.ts';
import { storedSession } from '../../../electron/core/session/stored-session.ts';
import { step } from '../../../electron/core/session/step.ts';
import {
  currentItem,
  forecast,
  plannedStart,
  promisedEnd,
  remaining,
  timeState,
} from '../../../electron/core/session/timer.ts';
import type { Session } from '../../../electron/core/session/session.ts';
import { timeAt } from '../../../electron/core/time.ts';
import { inMillis, later, millis, minutes } from '../../../electron/core/units.ts';
import type { Instant, PlainDate, PlainTime } from '../../../electron/core/units.ts';
import { after, at, item, planned, play, stockholm } from '../../support/planned.ts';
import { tinyEdition } from '../../support/tiny-kit.ts';

const edition = tinyEdition();
const started = (session: Session = planned(edition), when = at('08:00')) =>
  play(session, edition, [when, { type: 'session-started' }]);
const on = (index: number): SessionEvent => ({ type: 'moved-on', from: item(index) });
const minutesLeft = (session: Session, now: Instant): number => {
  const current = currentItem(session);
  return current ? remaining(session, current, now) / 60_000 : Number.NaN;
};
const walls = (session: Session, now: Instant) =>
  forecast(session, now).items.map(({ start }) => (start === null ? null : timeAt(start, stockholm)));

test('a plan begins when it says and ends when its minutes are over', () => {
  const { end, over } = forecast(planned(edition), at('07:00'));
  expect(walls(planned(edition), at('07:00'))).toEqual(['08:00', '08:10', '08:30', '08:35', '08:50']);
  expect([timeAt(end, stockholm), over]).toEqual(['09:00', 0]);
});

test('a paused activity keeps its remaining time, also in a file that is read again', () => {
  const paused = play(started(), edition, [at('08:04'), { type: 'paused' }]);
  expect(minutesLeft(paused, at('08:25'))).toBe(6);
  const read = storedSession.parse(JSON.parse(JSON.stringify({ session: paused, edition }))).session;
  expect(minutesLeft(read, at('10:00'))).toBe(6);
  const resumed = play(read, edition, [at('10:00'), { type: 'resumed' }]);
  expect(minutesLeft(resumed, at('10:02'))).toBe(4);
});

test('a pause that was never ended ends with the activity', () => {
  const session = play(started(), edition, [at('08:04'), { type: 'paused' }], [at('08:20'), on(0)]);
  expect(session.visits[0]).toEqual({
    item: item(0),
    startedAt: at('08:00'),
    endedAt: at('08:20'),
    pauses: [{ from: at('08:04'), to: at('08:20') }],
  });
  expect(forecast(session, at('08:20')).items[0]?.minutes).toBe(4);
});

test('next pressed twice moves once', () => {
  const once = play(started(), edition, [at('08:10'), on(0)]);
  expect(step(once, edition, on(0), at('08:10'))).toBeNull();
  expect(currentItem(once)?.id).toBe(item(1));
});

test('going back adds to the time the activity had already used', () => {
  const session = play(
    started(),
    edition,
    [at('08:07'), on(0)],
    [at('08:09'), { type: 'moved-back', from: item(1) }],
  );
  expect(minutesLeft(session, at('08:10'))).toBe(2);
  expect(forecast(session, at('08:10')).items[1]).toMatchObject({ state: 'later', minutes: 20 });
});

test('there is nothing before the first activity and nothing after the last', () => {
  expect(step(started(), edition, { type: 'moved-back', from: item(0) }, at('08:01'))).toBeNull();
  const last = play(started(), edition, ...[0, 1, 2, 3].map((index) => [at('08:30'), on(index)] as const));
  expect(step(last, edition, on(4), at('08:40'))).toBeNull();
});

test('half a minute late is not behind while clocks still show the promised minute', () => {
  const begun = later(at('08:00'), millis(40_000));
  const { end, over } = forecast(started(planned(edition), begun), begun);
  expect([timeAt(end, stockholm), over]).toEqual(['09:00', 0]);
});

test('an activity that runs over pushes the rest ahead of it, and the end past the promise', () => {
  const session = play(started(), edition, [at('08:10'), on(0)]);
  expect(forecast(session, at('08:20'))).toMatchObject({ over: 0, nextStop: at('08:30') });
  const late = forecast(session, at('08:37'));
  expect(late).toMatchObject({ over: 7, nextStop: at('08:37'), end: at('09:07') });
  expect(walls(session, at('08:37'))).toEqual(['08:00', '08:10', '08:37', '08:42', '08:57']);
});

test('a late start is late until time is taken somewhere', () => {
  const session = started(planned(edition), at('08:12'));
  expect(forecast(session, at('08:12'))).toMatchObject({ over: 12, end: at('09:12') });
  const taken = play(session, edition, [at('08:13'), { type: 'time-added', item: item(1), minutes: -12 }]);
  expect(forecast(taken, at('08:13'))).toMatchObject({ over: 0, end: at('09:00') });
});

test('no more time can be taken from an activity than it has', () => {
  const session = play(started(), edition, [
    at('08:01'),
    { type: 'time-added', item: item(0), minutes: -60 },
  ]);
  expect(minutesLeft(session, at('08:01'))).toBe(-1);
  const given = play(session, edition, [at('08:01'), { type: 'time-added', item: item(0), minutes: 5 }]);
  expect(minutesLeft(given, at('08:01'))).toBe(4);
});

test('an early end keeps what was not reached as left out', () => {
  const session = play(started(), edition, [at('08:10'), on(0)], [at('08:22'), { type: 'session-ended' }]);
  const { items, end, over } = forecast(session, at('12:00'));
  expect(items.map(({ state }) => state)).toEqual(['done', 'done', 'left-out', 'left-out', 'left-out']);
  expect(items.map(({ minutes: took }) => took)).toEqual([10, 12, 0, 0, 0]);
  expect([end, over]).toEqual([at('08:22'), -38]);
});

test('a session led on paper has the times it was planned with', () => {
  const session = play(planned(edition), edition, [at('15:00'), { type: 'held-on-paper' }]);
  const { items, end } = forecast(session, at('15:00'));
  expect(items.every(({ state }) => state === 'done')).toBe(true);
  expect([walls(session, at('15:00'))[1], end]).toEqual(['08:10', at('09:00')]);
});

test('what has begun stays where it is; what is to come may move, go or shrink', () => {
  const session = play(started(), edition, [at('08:10'), on(0)]);
  const refused = (event: SessionEvent) => step(session, edition, event, at('08:11')) === null;
  expect(refused({ type: 'item-moved', item: item(0), to: 3 })).toBe(true);
  expect(refused({ type: 'item-moved', item: item(3), to: 1 })).toBe(true);
  expect(refused({ type: 'item-removed', item: item(1) })).toBe(true);
  expect(refused({ type: 'item-minutes-set', item: item(1), minutes: 5 })).toBe(true);
  const changed = play(
    session,
    edition,
    [at('08:11'), { type: 'item-moved', item: item(4), to: 2 }],
    [at('08:11'), { type: 'item-removed', item: item(2) }],
    [at('08:11'), { type: 'item-minutes-set', item: item(3), minutes: 4 }],
  );
  expect(changed.agenda.map(({ id }) => id)).toEqual([0, 1, 4, 3].map(item));
  expect(changed.agenda[3]).toMatchObject({ minutes: 4, minimum: 4 });
});

test('an agenda takes a hundred lines and no more', () => {
  const add = (session: Session, index: number) => {
    const lunch = {
      ...planned(edition).agenda[2],
      id: `lunch-${String(index).padStart(4, '0')}`,
      activity: null,
    };
    const event = { type: 'item-added', item: lunch, at: session.agenda.length } as unknown as SessionEvent;
    return step(session, edition, event, at('07:00'));
  };
  let session = planned(edition);
  for (let index = session.agenda.length; index < 100; index += 1) session = add(session, index) ?? session;
  expect(session.agenda.length).toBe(100);
  expect(add(session, 100)).toBeNull();
  expect(storedSession.safeParse({ session, edition }).success).toBe(true);
});

test('twenty and five percent left are short and last', () => {
  const ten = minutes(10);
  const left = (count: number) => timeState(millis(count * 60_000), ten);
  expect([left(2.1), left(2), left(0.6), left(0.5), left(0), left(-0.1)]).toEqual([
    'plenty',
    'short',
    'short',
    'last',
    'last',
    'over',
  ]);
});

const spring = '2027-03-28' as PlainDate;
const autumn = '2026-10-25' as PlainDate;
const night = (date: PlainDate, startTime: string, end: string) =>
  planned(edition, { date, startTime: startTime as PlainTime, promisedEnd: end as PlainTime });

test('an hour is an hour in the night that loses one', () => {
  const session = night(spring, '01:30', '03:30');
  // 01:30 winter time to 03:30 summer time is one hour on any stopwatch.
  expect(promisedEnd(session) - plannedStart(session)).toBe(inMillis(minutes(60)));
  expect(walls(session, at('00:00', spring))).toEqual(['01:30', '01:40', '03:00', '03:05', '03:20']);
  expect(forecast(session, at('00:00', spring)).over).toBe(0);
});

test('an hour is an hour in the night that gains one', () => {
  const session = night(autumn, '02:30', '03:30');
  expect(promisedEnd(session) - plannedStart(session)).toBe(inMillis(minutes(120)));
  const begun = started(session, plannedStart(session));
  // Forty minutes later the wall clock says 02:10: earlier than when it began.
  const now = after(plannedStart(session), 40);
  expect(timeAt(now, stockholm)).toBe('02:10');
  expect(minutesLeft(begun, now)).toBe(-30);
  expect(forecast(session, at('00:00', autumn)).over).toBe(-60);
});

test('a session over midnight ends on the next day', () => {
  const session = night('2026-12-15' as PlainDate, '23:40', '00:40');
  expect(promisedEnd(session)).toBe(at('00:40', '2026-12-16'));
  expect(walls(session, at('20:00'))).toEqual(['23:40', '23:50', '00:10', '00:15', '00:30']);
  expect(forecast(session, at('20:00')).over).toBe(0);
});

test('a session led another day than planned is held when it was, for as long as it was promised', () => {
  const { details } = started(planned(edition), at('13:10', '2026-12-17'));
  expect([details.date, details.startTime, details.promisedEnd]).toEqual(['2026-12-17', '13:10', '14:10']);
});

test('a session begun a little early or late keeps the times people were told', () => {
  for (const when of [at('07:40'), at('08:00'), at('08:25')]) {
    const { details } = started(planned(edition), when);
    expect([details.date, details.startTime, details.promisedEnd]).toEqual(['2026-12-15', '08:00', '09:00']);
  }
});
