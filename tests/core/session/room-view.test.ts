import { expect, test } from 'vitest';
import { roomView } from '../../../electron/core/session/room-view.ts';
import { minutes } from '../../../electron/core/units.ts';
import { at, item, planned, play } from '../../support/planned.ts';
import { tinyEdition } from '../../support/tiny-kit.ts';

const edition = tinyEdition();

test('the room’s steps fit an activity that is shortened, in the plan or while it runs', () => {
  const shortened = play(
    planned(edition),
    edition,
    [at('07:30'), { type: 'item-minutes-set', item: item(0), minutes: minutes(5) }],
    [at('08:00'), { type: 'session-started' }],
  );
  const stepsOf = (session: typeof shortened): readonly number[] | undefined =>
    roomView(session, edition, at('08:00')).activity?.steps.map((step) => step.minutes);
  expect(stepsOf(shortened)).toEqual([1, 4]);
  const later = play(shortened, edition, [at('08:01'), { type: 'time-added', item: item(0), minutes: 5 }]);
  expect(stepsOf(later)).toEqual([1, 6]);
});
