/** The instruments that are written in and counted, in the kits that are shipped: for the leader, in the room, and afterwards. */
import type { BrowserContext, Page } from '@playwright/test';
import type { SessionId } from '../../electron/core/ids.ts';
import { expectAccessible } from '../support/browser-axe.ts';
import { call, tell } from '../support/browser-calls.ts';
import { expect, inBothLanguages, test } from '../support/browser-screens.ts';
import { places, runAt, someUse, useInstrument } from '../support/instrument-places.ts';

const roomOf = async (app: Page, context: BrowserContext, id: SessionId): Promise<Page> => {
  const room = await context.newPage();
  await room.goto(new URL(`/?role=room#/room/${id}`, app.url()).href);
  await room.getByRole('main').waitFor();
  return room;
};

const said = ['Mötet börjar på utsatt tid', 'Kvällslaget', 'Måndagarna är svåra'] as const;

inBothLanguages((language) => {
  for (const [what, place] of Object.entries(places)) {
    test(`${what} can be used by everyone`, async ({ app, show, context }) => {
      const arrived = await runAt(app, language, place);
      const { id } = arrived;
      await useInstrument(app, arrived, ...someUse(arrived.config, said));
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
    const { id } = await runAt(app, language, places.questions);
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
    const { id } = await runAt(app, language, places.followUp);
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
