import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allowed } from '../../../electron/core/session/allowed.ts';
import type { SessionEvent } from '../../../electron/core/session/events.ts';
import { roomView } from '../../../electron/core/session/room-view.ts';
import type { Session } from '../../../electron/core/session/session.ts';
import { storedSession } from '../../../electron/core/session/stored-session.ts';
import { step } from '../../../electron/core/session/step.ts';
import { forecast } from '../../../electron/core/session/timer.ts';
import type { Instant } from '../../../electron/core/units.ts';
import { after, at, planned } from '../../support/planned.ts';
import { tinyEdition } from '../../support/tiny-kit.ts';
import { anyCourse, secret } from './any-event.ts';

const edition = tinyEdition();
type Moment = { readonly session: Session; readonly event: SessionEvent; readonly now: Instant };

/** Every session of a course, each with the event that made it; refusals leave it as it is. */
const course = (events: readonly (readonly [number, SessionEvent])[]): readonly Moment[] => {
  let session = planned(edition);
  let now = at('08:00');
  return events.map(([wait, event]) => {
    now = after(now, wait);
    session = step(session, edition, event, now) ?? session;
    return { session, event, now };
  });
};

const everyMoment = (check: (moment: Moment, before: Session) => void): void =>
  fc.assert(
    fc.property(anyCourse, (events) => {
      let before = planned(edition);
      for (const moment of course(events)) {
        check(moment, before);
        before = moment.session;
      }
    }),
    { numRuns: 200 },
  );

test('at most one visit is open, and only while the session runs', () => {
  everyMoment(({ session }) => {
    const open = session.visits.flatMap((visit, index) => (visit.endedAt === null ? [index] : []));
    expect(open).toEqual(session.status === 'running' ? [session.visits.length - 1] : []);
    for (const visit of session.visits)
      expect(visit.pauses.filter(({ to }) => to === null).length).toBeLessThanOrEqual(
        visit.endedAt === null ? 1 : 0,
      );
  });
});

test('times never run backwards', () => {
  everyMoment(({ session }) => {
    const instants = session.visits.flatMap((visit) => [
      visit.startedAt,
      ...visit.pauses.flatMap(({ from, to }) => [from, ...(to === null ? [] : [to])]),
      ...(visit.endedAt === null ? [] : [visit.endedAt]),
    ]);
    expect(instants).toEqual(instants.toSorted((a, b) => a - b));
  });
});

test('an activity that was visited stays in the agenda', () => {
  everyMoment(({ session }) => {
    const ids = session.agenda.map(({ id }) => id);
    for (const { item } of session.visits) expect(ids).toContain(item);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('no note goes without leaving its place, and only a deletion takes its words', () => {
  everyMoment(({ session, event }, before) => {
    const ids = session.notes.map(({ id }) => id);
    expect(ids.slice(0, before.notes.length)).toEqual(before.notes.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    for (const note of session.notes) {
      expect(note.deletedAt === null).toBe(note.text.trim() !== '');
      const earlier = before.notes.find(({ id }) => id === note.id);
      const touched = event.type.startsWith('note-') && 'id' in event && event.id === note.id;
      if (earlier && !touched) expect(note).toEqual(earlier);
    }
  });
});

test('the same event sent again changes nothing or is refused', () => {
  const repeatable = new Set(['paused', 'resumed', 'moved-on', 'moved-back', 'note-taken', 'note-deleted']);
  everyMoment(({ session, event, now }, before) => {
    if (session === before || !repeatable.has(event.type)) return;
    const again = step(session, edition, event, now);
    // Moving on from an item that comes again in the agenda is a new move; ids are unique, so it cannot.
    expect(again === null || again === session).toBe(true);
  });
});

test('what a button shows as not allowed is refused', () => {
  everyMoment(({ session, event, now }) => {
    if (!allowed(session, event.type)) expect(step(session, edition, event, now)).toBeNull();
  });
});

test('whatever happens, a file can hold it and gives it back', () => {
  fc.assert(
    fc.property(anyCourse, (events) => {
      const session = course(events).at(-1)?.session ?? planned(edition);
      const read = storedSession.parse(JSON.parse(JSON.stringify({ session, edition })));
      expect(read).toEqual({ session, edition });
    }),
    { numRuns: 60 },
  );
});

test('a forecast is made at any moment, in order and with an end', () => {
  everyMoment(({ session, now }) => {
    const { items, end } = forecast(session, now);
    expect(items.length).toBe(session.agenda.length);
    expect(Number.isFinite(end)).toBe(true);
    for (const { minutes } of items) expect(minutes).toBeGreaterThanOrEqual(0);
  });
});

test('the room sees no word of anybody’s notes unless the page to approve is shown', () => {
  everyMoment(({ session, now }) => {
    const view = roomView(session, edition, now);
    const text = JSON.stringify(view);
    if (view.approval === null) expect(text).not.toContain(secret);
    else expect(session.room.shows.what).toBe('approval');
  });
});

test('the page to approve holds agreements, actions and what is lifted, and nothing else', () => {
  everyMoment(({ session, now }) => {
    const { approval, ...rest } = roomView(session, edition, now);
    expect(JSON.stringify(rest)).not.toContain(secret);
    if (approval === null) return;
    const kinds = [approval.agreements, approval.actions, approval.lifted].map((notes) => [
      ...new Set(notes.map(({ kind }) => kind)),
    ]);
    expect(kinds.flat().every((kind) => ['agreement', 'action', 'lifted'].includes(kind))).toBe(true);
    const shown = [...approval.agreements, ...approval.actions, ...approval.lifted];
    expect(shown.every(({ deletedAt }) => deletedAt === null)).toBe(true);
  });
});
