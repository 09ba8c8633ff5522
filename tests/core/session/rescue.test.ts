/** Time rescue: it ends on time whenever it can, breaks no minimum, and touches neither the closing nor what has begun. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ItemId } from '../../../electron/core/ids.ts';
import { inProportion, proposeRescue } from '../../../electron/core/plan/rescue.ts';
import type { Rescue } from '../../../electron/core/plan/rescue.ts';
import { usualMinutes } from '../../../electron/core/plan/usual-minutes.ts';
import type { AgendaItem, Session } from '../../../electron/core/session/session.ts';
import { step } from '../../../electron/core/session/step.ts';
import { currentVisit, forecast, givenMinutes } from '../../../electron/core/session/timer.ts';
import { minutes } from '../../../electron/core/units.ts';
import type { Instant, Minutes } from '../../../electron/core/units.ts';
import { after, at, item, planned, play } from '../../support/planned.ts';
import { tinyEdition } from '../../support/tiny-kit.ts';

const edition = tinyEdition();
const none: ReadonlyMap<ItemId, Minutes> = new Map();
const accepted = (session: Session, { changes }: Rescue, now: Instant): Session =>
  step(
    session,
    edition,
    { type: 'times-refit', changes: changes.map(({ item: id, to }) => ({ item: id, minutes: to })) },
    now,
  ) ?? expect.fail('refused');
const told = ({ changes }: Rescue) => changes.map(({ item: id, from, to }) => `${id} ${from}→${to}`);

/** The tiny kit's hour: hello 10 (6), what helps 20 (12), pause 5 (5, may go), first step 15 (10), goodbye 10 (protected). */
const started = play(planned(edition), edition, [at('08:00'), { type: 'session-started' }]);
const onWhatHelps = play(started, edition, [at('08:10'), { type: 'moved-on', from: item(0) }]);

describe('late', () => {
  test('what has not begun gives in proportion to what it can, and the end is as promised', () => {
    const now = at('08:34');
    // Four minutes over in what is on: only the first step can give, five minutes.
    expect(forecast(onWhatHelps, now).over).toBe(4);
    const rescue = proposeRescue(onWhatHelps, none, now);
    expect(told(rescue)).toEqual(['item-0003 15→11']);
    expect(rescue.over).toBe(0);
    expect(forecast(accepted(onWhatHelps, rescue, now), now).over).toBe(0);
  });

  test('when shortening is not enough, what may be left out is, and the others keep what they then can', () => {
    const now = at('08:37');
    expect(forecast(onWhatHelps, now).over).toBe(7);
    const rescue = proposeRescue(onWhatHelps, none, now);
    expect(told(rescue)).toEqual(['item-0002 5→0', 'item-0003 15→13']);
    const saved = accepted(onWhatHelps, rescue, now);
    expect(saved.agenda.map(({ id }) => id)).not.toContain(item(2));
    expect(forecast(saved, now).over).toBe(0);
  });

  test('when nothing is enough it says by how much, and still does what it can', () => {
    const now = at('08:45');
    const rescue = proposeRescue(onWhatHelps, none, now);
    expect(told(rescue)).toEqual(['item-0002 5→0', 'item-0003 15→10']);
    expect(rescue.over).toBe(5);
    expect(forecast(accepted(onWhatHelps, rescue, now), now).over).toBe(5);
  });

  test('a plan that is too long fits in the same way before it begins', () => {
    const long = play(planned(edition), edition, [
      at('07:00'),
      { type: 'item-minutes-set', item: item(1), minutes: 26 },
    ]);
    const rescue = proposeRescue(long, none, at('07:00'));
    expect(rescue.over).toBe(0);
    expect(forecast(accepted(long, rescue, at('07:00')), at('07:00')).over).toBe(0);
  });
});

test('ahead, what was shortened gets its minutes back, and nothing more than it had', () => {
  const short = play(started, edition, [
    at('08:01'),
    { type: 'item-minutes-set', item: item(3), minutes: 11 },
  ]);
  const early = play(short, edition, [at('08:03'), { type: 'moved-on', from: item(0) }]);
  const rescue = proposeRescue(early, usualMinutes(early, edition), at('08:03'));
  expect(told(rescue)).toEqual(['item-0003 11→15']);
  expect(rescue.over).toBe(-7);
  expect(proposeRescue(early, none, at('08:03')).changes).toEqual([]);
});

test('the usual minutes are the template’s, then the activity’s; a line of one’s own has none', () => {
  const own: AgendaItem = { ...(started.agenda[0] ?? expect.fail()), id: item(9), activity: null };
  const usual = usualMinutes({ ...started, agenda: [...started.agenda, own] }, edition);
  expect([...usual.values()]).toEqual([10, 20, 5, 15, 10]);
  expect(usual.has(item(9))).toBe(false);
});

test('shares are whole, within their limits, and add up', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(60), { maxLength: 12 }), fc.nat(400), (limits, wanted) => {
      const all = limits.reduce((sum, limit) => sum + limit, 0);
      const shares = inProportion(Math.min(wanted, all), limits);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(all === 0 ? 0 : Math.min(wanted, all));
      shares.forEach((share, place) => expect(share).toBeLessThanOrEqual(limits[place] ?? -1));
      expect(shares.every((share) => Number.isInteger(share) && share >= 0)).toBe(true);
    }),
  );
});

const anyItem = fc
  .record({
    minutes: fc.integer({ min: 0, max: 60 }),
    least: fc.integer({ min: 0, max: 60 }),
    maySkip: fc.boolean(),
    protected: fc.boolean(),
  })
  .map(({ minutes: count, least, ...rest }) => ({
    ...rest,
    minutes: minutes(count),
    minimum: minutes(Math.min(count, least)),
  }));
/** Any agenda, some way into it, early or late. */
const anySession = fc
  .record({
    items: fc.array(anyItem, { minLength: 1, maxLength: 9 }),
    done: fc.nat(8),
    gone: fc.integer({ min: 0, max: 300 }),
  })
  .map(({ items, done, gone }) => {
    const base = started.agenda[0] ?? expect.fail();
    const agenda = items.map((one, place): AgendaItem => ({ ...base, ...one, id: item(place) }));
    let session = play({ ...planned(edition), agenda }, edition, [at('08:00'), { type: 'session-started' }]);
    for (let place = 0; place < Math.min(done, agenda.length - 1); place += 1)
      session = play(session, edition, [after(at('08:00'), place), { type: 'moved-on', from: item(place) }]);
    return { session, now: after(at('08:00'), gone + 10) };
  });

test('whatever the agenda: on time when it can be, no minimum broken, nothing protected or begun touched, and always the same', () => {
  fc.assert(
    fc.property(anySession, ({ session, now }) => {
      const before = forecast(session, now);
      const rescue = proposeRescue(session, usualMinutes(session, edition), now);
      const current = currentVisit(session)?.item;
      for (const { item: id, from, to } of rescue.changes) {
        const line = session.agenda.find((one) => one.id === id) ?? expect.fail();
        expect(line.protected).toBe(false);
        expect(session.visits.some((visit) => visit.item === id)).toBe(false);
        expect(from).toBe(givenMinutes(session, line));
        if (to === 0) expect(line.maySkip || line.minimum === 0).toBe(true);
        else expect(to).toBeGreaterThanOrEqual(Math.min(line.minimum, from));
      }
      const saved = accepted(session, rescue, now);
      expect(forecast(saved, now).over).toBe(rescue.over);
      expect(currentVisit(saved)?.item).toBe(current);
      if (before.over > 0) {
        const most = before.items
          .filter(({ item: line, state }) => state === 'later' && !line.protected)
          .reduce(
            (sum, { item: line }) => sum + (line.maySkip ? line.minutes : line.minutes - line.minimum),
            0,
          );
        expect(rescue.over <= 0).toBe(most >= before.over);
      } else expect(rescue.over).toBeLessThanOrEqual(0);
      expect(proposeRescue(session, usualMinutes(session, edition), now)).toEqual(rescue);
      // Accepted twice, after an answer that was lost, it is the same.
      expect(accepted(saved, rescue, now)).toEqual(saved);
      // What is on time has nothing more to give.
      if (rescue.over === 0) expect(proposeRescue(saved, none, now).changes).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
