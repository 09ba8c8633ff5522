/** A half-day planned from the kit on the shelf: for whom, when, and an agenda that is made to fit. */
import type { Locator, Page } from '@playwright/test';
import { expect, inBothLanguages, test } from '../support/browser-screens.ts';
import { typeDate, typeTime } from '../support/browser-fields.ts';
import type { Words } from '../support/browser-words.ts';

const group = 'Hemtjänst norr';
const people = 'Amal, natt\nBo, dag\nCaj, dag\nDisa, natt';

const titles = (app: Page): Locator => app.getByRole('grid').getByRole('row');
const nameOf = async (row: Locator): Promise<string> => {
  const title = await row.getAttribute('aria-label');
  if (title === null) throw new Error('A line without a name');
  return title;
};

const planHalfDay = async (app: Page, t: Words, language: string): Promise<void> => {
  const halfDay = language === 'sv' ? /^Halvdag/ : /^Half-?\s?day/;
  await app
    .getByRole('article')
    .filter({ hasText: kitTitle(language) })
    .getByRole('button', { name: halfDay })
    .click();
  const dialog = app.getByRole('dialog');
  await dialog.getByLabel(t('today.new.group')).fill(group);
  await typeDate(dialog, t('today.new.date'), '2026-12-15');
  await typeTime(dialog, t('today.new.start'), '08:05');
  await expect(dialog).toContainText(
    t('today.new.ends', { time: '12:05', length: t('units.hours', { hours: 4 }) }),
  );
  await dialog.getByRole('button', { name: t('today.new.plan') }).click();
  await expect(app.getByRole('heading', { name: group, level: 1 })).toBeVisible();
};
const kitTitle = (language: string): string =>
  language === 'sv' ? 'Produktiva relationer' : 'Productive relations';

inBothLanguages((language) => {
  test('a half-day is planned, made longer, and says how much it runs over', async ({ app, t }) => {
    await planHalfDay(app, t, language);
    const end = app.getByRole('region', { name: t('plan.agenda') }).getByRole('status');
    await expect(end).toHaveText(t('plan.endsOnTime', { time: '12:05' }));

    await app.getByLabel(t('plan.people')).fill(people);
    await app.getByLabel(t('plan.place')).fill('Stora rummet');
    await expect(app.getByText(t('plan.peopleCount', { count: 4 }))).toBeVisible();

    const first = await nameOf(titles(app).first());
    const minutes = app.getByRole('textbox', { name: t('plan.minutesOf', { title: first }) });
    await minutes.fill('20');
    await minutes.press('Enter');
    await expect(end).toHaveText(t('plan.endsOver', { time: '12:10', count: 5, promised: '12:05' }));

    await app.reload();
    await expect(end).toHaveText(t('plan.endsOver', { time: '12:10', count: 5, promised: '12:05' }));
    await expect(app.getByLabel(t('plan.place'))).toHaveValue('Stora rummet');
    await expect(app.getByLabel(t('plan.people'))).toHaveValue(people);
  });

  test('the agenda is changed by keyboard alone, and every change can be undone', async ({ app, t }) => {
    await planHalfDay(app, t, language);
    const before = await Promise.all((await titles(app).all()).map(nameOf));
    const [first = '', second = '', third = ''] = before;

    await app.getByRole('button', { name: t('plan.down', { title: first }) }).press('Enter');
    await expect(titles(app).first()).toHaveAttribute('aria-label', second);
    await app.getByRole('button', { name: t('plan.up', { title: first }) }).press('Enter');
    await expect(titles(app).first()).toHaveAttribute('aria-label', first);

    await app.getByRole('button', { name: t('plan.remove', { title: third }) }).press('Enter');
    await expect(titles(app)).toHaveCount(before.length - 1);
    await app.getByRole('button', { name: t('ui.undo') }).press('Enter');
    await expect(titles(app)).toHaveCount(before.length);
    await expect(titles(app).nth(2)).toHaveAttribute('aria-label', third);

    await app.getByRole('button', { name: t('plan.add') }).press('Enter');
    const dialog = app.getByRole('dialog');
    await dialog.getByLabel(t('plan.ownTitle')).fill('Lunch');
    await dialog.getByLabel(t('plan.minutes'), { exact: true }).fill('45');
    await dialog.getByRole('button', { name: t('plan.addOwn'), exact: true }).press('Enter');
    await expect(dialog).toBeHidden();
    // Before the closing, which nothing should come after by mistake.
    await expect(titles(app).nth(before.length - 1)).toHaveAttribute('aria-label', 'Lunch');
    await expect(
      app.getByText(t('plan.endsOver', { time: '12:50', count: 45, promised: '12:05' })),
    ).toBeVisible();
  });
});

test('a line is dragged with the keyboard to another place', async ({ app, t }) => {
  await planHalfDay(app, t, 'sv');
  const [first = '', second = ''] = await Promise.all((await titles(app).all()).map(nameOf));
  await app.getByRole('button', { name: t('plan.drag', { title: first }), exact: true }).focus();
  await app.keyboard.press('Enter');
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press('Enter');
  await expect(titles(app).first()).toHaveAttribute('aria-label', second);
});

test('a plan is used once more for another group', async ({ app, t }) => {
  await planHalfDay(app, t, 'sv');
  const minutes = app.getByRole('textbox', {
    name: t('plan.minutesOf', { title: await nameOf(titles(app).first()) }),
  });
  await minutes.fill('10');
  await minutes.press('Enter');
  await expect(
    app.getByText(t('plan.endsUnder', { time: '12:00', count: 5, promised: '12:05' })),
  ).toBeVisible();
  await app.getByRole('button', { name: t('plan.again') }).click();
  const dialog = app.getByRole('dialog');
  await dialog.getByLabel(t('today.new.group')).fill('Hemtjänst syd');
  await dialog.getByRole('button', { name: t('today.new.plan') }).click();
  await expect(app.getByRole('heading', { name: 'Hemtjänst syd', level: 1 })).toBeVisible();
  await expect(minutes).toHaveValue('10');
});
