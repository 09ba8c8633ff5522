/** The instruments that are written in and counted, in the kits that are shipped: for the leader, in the room, and afterwards. */
import type { BrowserContext, Page } from '@playwright/test';
import type { SessionId } from '../../electron/core/ids.ts';
import type { InstrumentEvent } from '../../electron/core/instruments/records.ts';
import type { Language } from '../../electron/core/units.ts';
import { expectAccessible } from '../support/browser-axe.ts';
import { call, plan, tell } from '../support/browser-calls.ts';
import { expect, inBothLanguages, test } from '../support/browser-screens.ts';

type Place = { readonly kit: string; readonly template: string; readonly instrument: string };

/** A session at the activity that has the instrument. */
const at = async (app: Page, language: Language, place: Place): Promise<SessionId> => {
  const id = await plan(app, { language, ...place, details: { expected: 12 } });
  const { session } = await call(app, 'openSession', { id });
  const { structure } = await call(app, 'openEdition', { id });
  const activity = structure.activities.find(({ instruments }) =>
    instruments.some((one) => one.id === place.instrument),
  );
  await tell(app, id, { type: 'session-started' });
  for (const item of session.agenda) {
    if (item.activity === activity?.id) return id;
    await tell(app, id, { type: 'moved-on', from: item.id });
  }
  throw new Error(`${place.instrument} is not in ${place.template}`);
};
const used = (app: Page, id: SessionId, instrument: string, ...events: readonly InstrumentEvent[]) =>
  tell(app, id, ...events.map((event) => ({ type: 'instrument-used', instrument, event }) as const));

const roomOf = async (app: Page, context: BrowserContext, id: SessionId): Promise<Page> => {
  const room = await context.newPage();
  await room.goto(new URL(`/?role=room#/room/${id}`, app.url()).href);
  await room.getByRole('main').waitFor();
  return room;
};

const places = {
  questions: { kit: 'medarbetarsamtal', template: 'yearly-talk', instrument: 'pleased-answers' },
  judged: { kit: 'utvecklande-medarbetarskap', template: 'workshop-5', instrument: 'survey-matrix' },
  filled: { kit: 'digital-konferens', template: 'day-1-experience', instrument: 'report-matrix' },
  headcount: { kit: 'inkludering', template: 'half-day', instrument: 'staff-headcount' },
  behaviours: { kit: 'vardegrund', template: 'part-3-choose', instrument: 'chosen-board' },
  ticks: { kit: 'engagemangshandlingar', template: 'review', instrument: 'review-week-ticks' },
  followUp: { kit: 'engagemangshandlingar', template: 'review', instrument: 'review-follow-up' },
} as const satisfies Record<string, Place>;

inBothLanguages((language) => {
  for (const [what, place] of Object.entries(places)) {
    test(`${what} can be used by everyone`, async ({ app, show, context }) => {
      const id = await at(app, language, place);
      if (what === 'filled' || what === 'judged' || what === 'followUp')
        await used(app, id, place.instrument, { type: 'line-added', id: 'line-0001', text: 'Kvällslaget' });
      if (what === 'headcount')
        await used(
          app,
          id,
          place.instrument,
          ...(await groupsIn(app, id, place.instrument)).map(
            ({ category, group }, index): InstrumentEvent => ({
              type: 'heads-counted',
              category,
              group,
              count: 30 + 40 * index,
            }),
          ),
        );
      await show('run', id);
      await tell(app, id, {
        type: 'room-turned',
        shows: { what: 'instrument', instrument: place.instrument },
      });
      const room = await roomOf(app, context, id);
      for (const page of [app, room]) await expectAccessible(page);
    });
  }

  test('an answer is kept while it is typed, and is one step to undo', async ({ app, t, show }) => {
    const id = await at(app, language, places.questions);
    await show('run', id);
    const [field] = await app.getByRole('region').getByRole('textbox').all();
    if (!field) throw new Error('No field to answer in');
    await field.click();
    await app.keyboard.type('Att vi fick ordning på överlämningen', { delay: 15 });
    await expect
      .poll(async () => JSON.stringify((await call(app, 'openSession', { id })).session.records))
      .toContain('överlämningen');
    await app.reload();
    await expect(app.getByText('Att vi fick ordning på överlämningen')).toBeVisible();
    await app.getByRole('button', { name: t('ui.undo') }).click();
    await expect(app.getByText('Att vi fick ordning på överlämningen')).toHaveCount(0);
  });

  test('what was agreed is gone through, and only how it went reaches the room', async ({
    app,
    t,
    show,
    context,
  }) => {
    const id = await at(app, language, places.followUp);
    await show('run', id);
    const add = app.getByRole('textbox', { name: t('instruments.followUp.add') });
    await add.fill('Mötet börjar på utsatt tid');
    await add.press('Enter');
    await app.getByText(t('instruments.followUp.partly'), { exact: true }).click();
    await app
      .getByRole('textbox', { name: t('instruments.followUp.why', { text: 'Mötet börjar på utsatt tid' }) })
      .fill('Måndagarna är svåra');
    await tell(app, id, {
      type: 'room-turned',
      shows: { what: 'instrument', instrument: places.followUp.instrument },
    });
    const room = await roomOf(app, context, id);
    await expect(room.getByText(t('instruments.followUp.partly'), { exact: true })).toBeVisible();
    await expect(room.getByText('Måndagarna')).toHaveCount(0);
  });
});

/** The first category's groups. */
const groupsIn = async (app: Page, id: SessionId, instrument: string) => {
  const { structure } = await call(app, 'openEdition', { id });
  const config = structure.activities
    .flatMap(({ instruments }) => instruments)
    .find((one) => one.id === instrument);
  if (config?.kind !== 'headcount') throw new Error('No head count');
  const [category = ''] = config.categories;
  return config.groups.map((group) => ({ category, group }));
};
