/** What the group says, written down while the leader talks. */
import type { Locator, Page } from '@playwright/test';
import { begin } from '../support/browser-calls.ts';
import { expect, inBothLanguages, test } from '../support/browser-screens.ts';
import { typeDate } from '../support/browser-fields.ts';
import type { Words } from '../support/browser-words.ts';

const field = (app: Page): Locator => app.getByRole('complementary').getByRole('textbox').first();
const taken = (app: Page, t: Words): Locator => app.getByRole('list', { name: t('run.notesTaken') });

const signs = [
  ['', 'insight'],
  ['- ', 'disagreement'],
  ['? ', 'unclear'],
  ['# ', 'parked'],
  ['= ', 'agreement'],
  ['! ', 'action'],
  ['> ', 'lifted'],
] as const;
const letters = [
  ['n', 'insight'],
  ['p', 'parked'],
  ['g', 'agreement'],
  ['a', 'action'],
] as const;

inBothLanguages((language) => {
  test('all seven kinds are taken by the sign they begin with', async ({ app, t, show }) => {
    await show('run', await begin(app, { language }));
    for (const [sign, kind] of signs) {
      // The kind of the note before stays, so that several of one kind follow one another.
      if (kind === 'insight')
        await app.getByRole('radio', { name: t('kinds.insight') }).check({ force: true });
      await field(app).pressSequentially(`${sign}about ${kind}`);
      await field(app).press('Enter');
      const note = taken(app, t)
        .getByRole('listitem')
        .filter({ hasText: `about ${kind}` });
      await expect(note).toContainText(t(`kinds.${kind}`));
    }
    await expect(taken(app, t).getByRole('listitem')).toHaveCount(7);
    await expect(app.getByText(t('save.saved'), { exact: true })).toBeVisible();
    // Each belongs to the activity it was taken in.
    await expect(taken(app, t).getByRole('listitem').first()).toContainText(
      language === 'sv' ? 'Hej' : 'Hello',
    );
  });

  test('a key outside the field begins a note of its kind', async ({ app, t, show }) => {
    await show('run', await begin(app, { language }));
    await expect(app.getByRole('timer')).toBeVisible();
    for (const [letter, kind] of letters) {
      await app.keyboard.press(letter);
      await expect(
        app.getByRole('textbox', { name: t('run.noteField', { kind: t(`kinds.${kind}`) }) }),
      ).toBeFocused();
      await app.keyboard.type(`by ${letter}`);
      await app.keyboard.press('Enter');
      await expect(taken(app, t).getByRole('listitem').last()).toContainText(t(`kinds.${kind}`));
      await app.keyboard.press('Escape');
      await expect(field(app)).not.toBeFocused();
    }
  });

  test('an action has somebody who does it, a day, and a way to check it', async ({ app, t, show }) => {
    await show('run', await begin(app, { language }));
    await field(app).pressSequentially('! a list by the door');
    await app.getByLabel(t('note.owner'), { exact: true }).fill('Amal');
    await typeDate(app, t('note.due'), '2026-12-18');
    await app.getByLabel(t('note.check'), { exact: true }).fill('APT 14 jan');
    await app.getByLabel(t('note.check'), { exact: true }).press('Enter');
    const note = taken(app, t).getByRole('listitem');
    await expect(note).toContainText('a list by the door');
    await expect(note).toContainText('Amal');
    await expect(note).toContainText('18 ');
  });

  test('a note is changed, removed, and had back', async ({ app, t, show }) => {
    await show('run', await begin(app, { language }));
    await field(app).fill('we begin at nine');
    await field(app).press('Enter');
    await taken(app, t)
      .getByRole('button', { name: t('run.editNote') })
      .click();
    await expect(field(app)).toHaveValue('we begin at nine');
    await field(app).fill('we begin at ten');
    await field(app).press('Enter');
    await expect(taken(app, t).getByRole('listitem')).toContainText('we begin at ten');
    await expect(taken(app, t).getByRole('listitem')).toHaveCount(1);

    await taken(app, t)
      .getByRole('button', { name: t('run.deleteNote') })
      .click();
    await expect(taken(app, t)).toBeHidden();
    await app
      .getByRole('status')
      .getByRole('button', { name: t('run.undo') })
      .click();
    await expect(taken(app, t).getByRole('listitem')).toContainText('we begin at ten');
  });
});

test('only notes of one kind are shown when asked for', async ({ app, t, show }) => {
  await show('run', await begin(app, { language: 'sv' }));
  for (const text of ['ett', '= två', '= tre']) {
    await field(app).pressSequentially(text);
    await field(app).press('Enter');
  }
  const kinds = app.getByRole('group', { name: t('run.showKinds') });
  await kinds.getByRole('button', { name: t('kinds.agreement') }).click();
  await expect(taken(app, t).getByRole('listitem')).toHaveCount(2);
  await kinds.getByRole('button', { name: t('run.allNotes') }).click();
  await expect(taken(app, t).getByRole('listitem')).toHaveCount(3);
});
