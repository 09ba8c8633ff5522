/** Time rescue: one key away when the end is in danger, told as a list, taken as it is or adjusted, and undone whole. */
import type { ItemId } from '../../electron/core/ids.ts';
import { expectAccessible } from '../support/browser-axe.ts';
import { begin, call, plan, tell } from '../support/browser-calls.ts';
import { expect, inBothLanguages, test } from '../support/browser-screens.ts';

const pause = { sv: 'Paus', en: 'Break' };
const step = { sv: 'Första steget', en: 'The first step' };
const closing = { sv: 'Hej då', en: 'Goodbye' };

inBothLanguages((language) => {
  test('late, it is proposed, accepted, and undone', async ({ app, t, show }) => {
    const id = await begin(app, { language });
    const { session } = await call(app, 'openSession', { id });
    const before = session.agenda.map(({ minutes }) => minutes);
    const first = session.agenda[0]?.id ?? ('' as ItemId);
    await show('run', id);
    await expect(app.getByRole('button', { name: t('rescue.button') })).toHaveCount(0);
    await tell(app, id, { type: 'time-added', item: first, minutes: 9 });
    await expect(app.getByRole('button', { name: t('rescue.button') })).toBeVisible();

    await app.keyboard.press('r');
    const dialog = app.getByRole('dialog', { name: t('rescue.title') });
    await expect(dialog.getByRole('status')).toHaveAttribute('data-over', 'false');
    const row = (name: string) =>
      dialog.getByRole('row').filter({ has: app.getByRole('rowheader', { name }) });
    // Thirteen can be spared, eight and five: of nine, six and three are taken.
    await expect(row(step[language]).getByRole('textbox')).toHaveValue('12');
    await expect(row(closing[language])).toContainText(t('rescue.protected'));
    await expect(row(closing[language]).getByRole('textbox')).toHaveCount(0);
    await expectAccessible(app);
    await dialog.getByRole('button', { name: t('rescue.accept') }).click();
    await expect(app.getByRole('button', { name: t('rescue.button') })).toHaveCount(0);
    const minutesNow = async () =>
      (await call(app, 'openSession', { id })).session.agenda.map((line) => line.minutes);
    await expect.poll(minutesNow).toEqual([10, 14, 5, 12, 10]);
    await app
      .getByRole('button', { name: t('ui.undo'), exact: true })
      .last()
      .click();
    await expect.poll(minutesNow).toEqual(before);
  });

  test('what is proposed can be adjusted, and it says what comes of it', async ({ app, t, show }) => {
    const id = await begin(app, { language });
    const { session } = await call(app, 'openSession', { id });
    await tell(app, id, { type: 'time-added', item: session.agenda[0]?.id ?? ('' as ItemId), minutes: 25 });
    await show('run', id);
    await app.getByRole('button', { name: t('rescue.button') }).click();
    const dialog = app.getByRole('dialog', { name: t('rescue.title') });
    // Even without the break it is not enough, and it says by how much.
    await expect(dialog.getByRole('status')).toContainText('7');
    await expect(dialog.getByText(t('rescue.advice'))).toBeVisible();
    await expect(dialog.getByRole('row').filter({ hasText: pause[language] })).toContainText(t('rescue.out'));
    await dialog.getByRole('button', { name: `${t('rescue.keep')} ${pause[language]}` }).click();
    await expect(dialog.getByRole('status')).toContainText('12');
    await dialog.getByRole('textbox', { name: t('plan.minutesOf', { title: step[language] }) }).fill('1');
    await app.keyboard.press('Tab');
    await expect(dialog.getByRole('status')).toContainText('3');
    await expectAccessible(app);
    await dialog.getByRole('button', { name: t('ui.cancel') }).click();
    expect((await call(app, 'openSession', { id })).session.agenda.map((line) => line.minutes)).toEqual(
      session.agenda.map((line) => line.minutes),
    );
  });

  test('a plan that is too long is made to fit before it begins', async ({ app, t, show }) => {
    const id = await plan(app, { language });
    const { session } = await call(app, 'openSession', { id });
    await tell(app, id, {
      type: 'item-minutes-set',
      item: session.agenda[1]?.id ?? ('' as ItemId),
      minutes: 26,
    });
    await show('plan', id);
    await app.getByRole('button', { name: t('rescue.fit') }).click();
    await app.getByRole('button', { name: t('rescue.accept') }).click();
    await expect(app.getByText(t('plan.endsOnTime', { time: '09:00' }))).toBeVisible();
  });
});

test('ahead of time, what was shortened is given back', async ({ app, t, show }) => {
  const id = await plan(app, { language: 'sv' });
  const { session } = await call(app, 'openSession', { id });
  const [hello, helps] = session.agenda;
  await tell(app, id, { type: 'item-minutes-set', item: helps?.id ?? ('' as ItemId), minutes: 15 });
  await tell(app, id, { type: 'session-started' });
  await show('run', id);
  await tell(app, id, { type: 'time-added', item: hello?.id ?? ('' as ItemId), minutes: -4 });
  await app.getByRole('button', { name: t('rescue.giveBack') }).click();
  await app.getByRole('button', { name: t('rescue.accept') }).click();
  await expect
    .poll(async () => (await call(app, 'openSession', { id })).session.agenda.map((line) => line.minutes))
    .toEqual([10, 20, 5, 15, 10]);
});
