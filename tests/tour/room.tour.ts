/** What is on the wall, in each of its states: .cache/tour/<language>/room-*. */
import type { SessionEvent } from '../../electron/core/session/events.ts';
import type { ItemId, SessionId } from '../../electron/core/ids.ts';
import { call, plan } from '../support/browser-calls.ts';
import { decide, planHalfDay, runTo, sayThings, theMorning } from './half-day.ts';
import { take } from './pictures.ts';
import { test } from './stage.ts';
import type { Stage } from './stage.ts';

const wall = { width: 1920, height: 1080 };
/** An old projector. */
const square = { width: 1024, height: 768 };

for (const language of ['sv', 'en'] as const) {
  test.describe(language, () => {
    test.use({ language, viewport: wall });

    test('welcome, question, steps, warning, approval and blank', async ({ stage }) => {
      const id = await planHalfDay(stage);
      await onTheWall(stage, id, 'welcome', '07:55');
      const session = await runTo(stage, id, 5);
      await sayThings(stage, session);
      await onTheWall(stage, id, 'question', '10:22');
      await stage.page.setViewportSize(square);
      await take(stage.page, `${language}/room-question-4x3`);
      await stage.page.setViewportSize(wall);
      await stage.happens('10:38', id, { type: 'room-warned' });
      await onTheWall(stage, id, 'warning', '10:38');
      await stage.happens('10:39', id, { type: 'paused' });
      await onTheWall(stage, id, 'paused', '10:40');
      await decide(stage, session);
      await stage.happens('11:50', id, {
        type: 'follow-up-set',
        followUp: { dates: ['2027-02-09', '2027-04-06'] as never, how: '' },
      });
      await stage.happens('11:50', id, { type: 'room-turned', shows: { what: 'approval' } });
      await onTheWall(stage, id, 'approval', '11:50');
      await stage.happens('11:51', id, { type: 'room-blanked', blank: true });
      await onTheWall(stage, id, 'blank', '11:51');
      await stage.happens('11:52', id, { type: 'room-blanked', blank: false });
      await stage.happens('11:52', id, { type: 'room-turned', shows: { what: 'activity' } });
      await stage.happens('11:53', id, { type: 'session-ended' });
      await onTheWall(stage, id, 'thanks', '11:53');
    });

    test('every instrument', async ({ stage }) => {
      const id = await plan(stage.page, { language, details: theMorning });
      const { session } = await call(stage.page, 'openSession', { id });
      await stage.happens('08:00', id, { type: 'session-started' });
      const moveOn = (line: number) =>
        stage.happens('08:03', id, { type: 'moved-on', from: session.agenda[line]?.id ?? ('' as ItemId) });
      const shown = async (name: string, instrument: string, ...events: readonly object[]): Promise<void> => {
        for (const event of events) {
          await stage.happens('08:04', id, { type: 'instrument-used', instrument, event } as SessionEvent);
        }
        await stage.happens('08:04', id, { type: 'room-turned', shows: { what: 'instrument', instrument } });
        await onTheWall(stage, id, name, '08:04');
      };
      await shown('groups', 'tables', { type: 'groups-made', seed: 7, size: 4, present: 14, absent: [] });
      await shown('round', 'hello-round', { type: 'round-begun', of: 14 });
      await moveOn(0);
      await shown('card', 'side-cards', { type: 'card-turned', card: 'short-meetings' });
      await shown('card-back', 'side-cards', { type: 'side-shown', back: true });
      await moveOn(1);
      await moveOn(2);
      await shown(
        'vote',
        'when-vote',
        { type: 'votes-typed', option: 'this-week', count: 8 },
        { type: 'votes-typed', option: 'next-week', count: 5 },
      );
      await moveOn(3);
      await shown('scale-locked', 'useful-scale', { type: 'tally-typed', step: 3, count: 2 });
      await shown(
        'scale',
        'useful-scale',
        { type: 'tally-typed', step: 4, count: 7 },
        { type: 'tally-typed', step: 5, count: 5 },
      );
    });
  });
}

const onTheWall = async (stage: Stage, id: SessionId, name: string, time: string): Promise<void> => {
  await stage.setClock(time);
  await stage.open(`#/room/${id}`);
  await take(stage.page, `${stage.language}/room-${name}`);
};
