/** Any event a window might send, sensible or not, for whatever a session happens to hold. */
import fc from 'fast-check';
import { sessionEvent } from '../../../electron/core/session/events.ts';
import type { SessionEvent } from '../../../electron/core/session/events.ts';
import { noteKinds } from '../../../electron/core/session/note-kinds.ts';
import { item, noteId } from '../../support/planned.ts';

/** So that a leak can be found among all other words. */
export const secret = 'SECRET';

const someItem = fc.integer({ min: 0, max: 6 }).map(item);
const someNote = fc.integer({ min: 0, max: 5 }).map(noteId);
const words = fc.record({
  kind: fc.constantFrom(...noteKinds),
  text: fc.oneof(
    fc.constant(''),
    fc.string().map((text) => `${secret}${text}`),
  ),
  owner: fc.constantFrom('', `${secret}-owner`),
  due: fc.constantFrom(null, '2027-01-15'),
  check: fc.constantFrom('', `${secret}-check`),
  why: fc.constantFrom('', `${secret}-why`),
  workEnvironment: fc.boolean(),
});
const of = (type: string, fields: Record<string, fc.Arbitrary<unknown>> = {}) =>
  fc.record({ type: fc.constant(type), ...fields });

const instruments = fc.constantFrom(
  { instrument: 'hello-round', event: { type: 'round-begun', of: 5 } },
  { instrument: 'hello-round', event: { type: 'turn-passed', turn: 1 } },
  { instrument: 'tables', event: { type: 'groups-made', seed: 1, size: 4, present: 9, absent: [] } },
  { instrument: 'side-cards', event: { type: 'card-turned', card: 'open-door' } },
  { instrument: 'useful-scale', event: { type: 'tally-typed', step: 3, count: 4 } },
  { instrument: 'when-vote', event: { type: 'votes-typed', option: 'this-week', count: 2 } },
  { instrument: 'step-vote', event: { type: 'card-turned', card: null } },
  { instrument: 'not-there', event: { type: 'round-reset' } },
);

const raw = fc.oneof(
  of('session-started'),
  of('moved-on', { from: someItem }),
  of('moved-back', { from: someItem }),
  of('paused'),
  of('resumed'),
  of('time-added', { item: someItem, minutes: fc.integer({ min: -30, max: 30 }) }),
  of('session-ended'),
  of('held-on-paper'),
  of('item-moved', { item: someItem, to: fc.integer({ min: 0, max: 6 }) }),
  of('item-removed', { item: someItem }),
  of('item-minutes-set', { item: someItem, minutes: fc.integer({ min: 0, max: 60 }) }),
  of('times-refit', {
    changes: fc.array(fc.record({ item: someItem, minutes: fc.integer({ min: 0, max: 60 }) }), {
      maxLength: 5,
    }),
  }),
  of('draft-typed', {
    draft: words.chain((draft) =>
      fc
        .record({ item: fc.constant(null), editing: fc.option(someNote) })
        .map((rest) => ({ ...draft, ...rest })),
    ),
  }),
  of('note-taken', { id: someNote, item: fc.option(someItem), words }),
  of('note-edited', { id: someNote, words }),
  of('note-moved', { id: someNote, item: fc.option(someItem) }),
  of('note-deleted', { id: someNote }),
  instruments.map((used) => ({ type: 'instrument-used', ...used })),
  of('follow-up-set', {
    followUp: fc.constant({ dates: ['2027-03-01', '2027-01-15'], how: `${secret}-how` }),
  }),
  of('approved'),
  of('approval-withdrawn'),
  of('room-blanked', { blank: fc.boolean() }),
  of('room-turned', {
    shows: fc.constantFrom(
      { what: 'activity' },
      { what: 'approval' },
      { what: 'instrument', instrument: 'side-cards' },
      { what: 'instrument', instrument: 'useful-scale' },
    ),
  }),
  of('room-warned'),
);

/** Passed through the contract's own schema, as every transport does. */
export const anyEvent: fc.Arbitrary<SessionEvent> = raw.map((event) => sessionEvent.parse(event));

/** Events with the minutes that pass before each. */
export const anyCourse = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), anyEvent), { maxLength: 60 });
