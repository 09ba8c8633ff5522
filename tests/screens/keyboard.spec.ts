/** Led, adapted and rescued without ever touching the mouse. */
import type { Locator, Page } from '@playwright/test';
import type { ItemId } from '../../electron/core/ids.ts';
import { activityParts } from '../../electron/core/kit/grammar.ts';
import { begin, call, tell } from '../support/browser-calls.ts';
import { hello } from '../support/browser-drafts.ts';
import { expect, goTo, inBothLanguages, test } from '../support/browser-screens.ts';

/** Tabs until something is reached, as people do; what cannot be reached fails here. */
const tabTo = async (app: Page, target: Locator): Promise<void> => {
  await target.waitFor();
  for (let presses = 0; presses < 150; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await app.keyboard.press('Tab');
  }
  throw new Error(`Not reached with the keyboard: ${target.toString()}`);
};
const press = async (app: Page, target: Locator, key = 'Enter'): Promise<void> => {
  await tabTo(app, target);
  await app.keyboard.press(key);
};

inBothLanguages((language) => {
  test('a short session is planned, led and approved with the keyboard alone', async ({ app, t }) => {
    test.slow();
    const hello = language === 'sv' ? 'Hej' : 'Hello';
    await press(app, app.getByRole('button', { name: t('today.welcome.begin') }));
    const template = language === 'sv' ? 'Kort samtal' : 'A short conversation';
    await press(app, app.getByRole('button', { name: new RegExp(`^${template}`) }));
    await expect(app.getByRole('dialog').getByLabel(t('today.new.group'))).toBeFocused();
    await app.keyboard.type('Tangentgruppen');
    await app.keyboard.press('Enter');
    await expect(app.getByRole('heading', { name: 'Tangentgruppen', level: 1 })).toBeVisible();

    await press(app, app.getByRole('button', { name: t('plan.lead'), exact: true }));
    // Start has the focus: Space presses it.
    await expect(app.getByRole('button', { name: t('run.start') })).toBeFocused();
    await app.keyboard.press('Space');
    await expect(app.getByRole('heading', { name: hello, level: 2 })).toBeVisible();
    await app.keyboard.press('Space');
    await expect(app.getByRole('button', { name: t('run.resume') })).toBeVisible();
    await app.keyboard.press('Space');
    await expect(app.getByRole('button', { name: t('run.pause') })).toBeVisible();
    await app.keyboard.press('+');
    await expect(app.getByText(t('run.of', { count: 15 }))).toBeVisible();

    await app.keyboard.press('g');
    await app.keyboard.type('We begin on time');
    await app.keyboard.press('Enter');
    const notes = app.getByRole('list', { name: t('run.notesTaken') });
    await expect(notes.getByRole('listitem')).toHaveCount(1);
    // A chord while typing; the note that is begun stays where it is.
    await app.keyboard.type('half a thought');
    await app.keyboard.press('Control+Enter');
    await expect(app.getByRole('button', { name: t('run.nextAnyway') })).toBeVisible();
    await app.keyboard.press('Control+Enter');
    await expect(app.getByRole('heading', { name: hello, level: 2 })).toBeHidden();
    await app.keyboard.press('Escape');

    await app.keyboard.press('b');
    await expect(app.getByText(t('run.roomBlank'))).toBeVisible();
    await app.keyboard.press('b');
    await app.keyboard.press('?');
    await expect(app.getByRole('dialog', { name: t('keys.title') })).toBeVisible();
    await app.keyboard.press('Escape');
    await expect(app.getByRole('dialog')).toBeHidden();
    await app.keyboard.press('ArrowLeft');
    await expect(app.getByRole('heading', { name: hello, level: 2 })).toBeVisible();

    await press(app, app.getByRole('button', { name: t('run.end'), exact: true }));
    await expect(app.getByRole('button', { name: t('run.toApproval') })).toBeFocused();
    await app.keyboard.press('Enter');
    await press(app, app.getByRole('textbox', { name: t('approve.addAgreement') }), 'W');
    await app.keyboard.type('e end on time');
    await app.keyboard.press('Enter');
    await expect(app.getByText('We end on time')).toBeVisible();
    await press(app, app.getByRole('button', { name: t('approve.approve') }));
    await expect(app.getByRole('button', { name: t('approve.documents') })).toBeFocused();
    await app.keyboard.press('Enter');
    await expect(app.getByRole('heading', { name: t('papers.title'), level: 1 })).toBeVisible();
  });
});

inBothLanguages((language) => {
  test('an edition is made, corrected and published with the keyboard alone', async ({ app, t }) => {
    test.slow();
    await goTo(app, '#/kit/tiny/1.0.0');
    await press(app, app.getByRole('button', { name: t('adapt.begin.copy') }));
    await expect(app.getByLabel(t('adapt.begin.name'))).toBeFocused();
    await app.keyboard.type('Tangenternas');
    await app.keyboard.press('Enter');
    await expect(app.getByRole('heading', { name: 'Tangenternas', level: 1 })).toBeVisible();

    const pieces = app.getByRole('navigation', { name: t('adapt.pieces.label') });
    await press(app, pieces.getByRole('button', { name: hello }));
    // Reading begins at the piece's heading, and its first field is next.
    await expect(app.getByRole('heading', { name: hello, level: 2 })).toBeFocused();
    const say = app.getByRole('textbox', { name: activityParts.say[language], exact: true });
    await tabTo(app, say);
    await app.keyboard.press('Control+a');
    await app.keyboard.press('Delete');
    await expect(app.getByText(t('adapt.problems.count', { count: 1 }))).toBeVisible();
    await app.keyboard.type('Hej allihop.');
    await expect(app.getByText(t('adapt.problems.none'))).toBeVisible();

    await press(app, pieces.getByRole('region').nth(1).getByRole('button').first());
    await press(app, app.locator('main ol input').first(), 'ArrowUp');
    await expect(app.locator('main ol input').first()).toHaveValue('11');
    await press(app, app.getByRole('button', { name: t('adapt.publish') }));
    await expect(app.getByRole('button', { name: t('kitPage.pack') })).toBeVisible();
  });

  test('the time is rescued with the keyboard alone', async ({ app, t, show }) => {
    const id = await begin(app, { language });
    const { session } = await call(app, 'openSession', { id });
    await tell(app, id, { type: 'time-added', item: session.agenda[0]?.id ?? ('' as ItemId), minutes: 9 });
    await show('run', id);
    await app.getByRole('button', { name: t('rescue.button') }).waitFor();
    await app.keyboard.press('r');
    // What is proposed is one press away; Esc leaves everything as it is.
    await expect(app.getByRole('button', { name: t('rescue.accept') })).toBeFocused();
    await app.keyboard.press('Escape');
    await expect(app.getByRole('dialog')).toHaveCount(0);
    await app.keyboard.press('r');
    await expect(app.getByRole('button', { name: t('rescue.accept') })).toBeFocused();
    await app.keyboard.press('Enter');
    await expect(app.getByRole('button', { name: t('rescue.button') })).toHaveCount(0);
    await app.keyboard.press('Control+z');
    await expect(app.getByRole('button', { name: t('rescue.button') })).toBeVisible();
  });
});

test('the skip link leads past the places to the content', async ({ app, t }) => {
  await app.keyboard.press('Tab');
  await expect(app.getByRole('link', { name: t('shell.skip') })).toBeFocused();
  await app.keyboard.press('Enter');
  await expect(app.locator('main')).toBeFocused();
});
