/** Afterwards: going through what was captured, typing in what was led on paper, and throwing away with a way back. */
import { emptyWords } from '../../electron/core/session/empty-words.ts';
import type { NoteId } from '../../electron/core/ids.ts';
import { begin, plan, tell } from '../support/browser-calls.ts';
import { expect, goTo, inBothLanguages, test } from '../support/browser-screens.ts';

inBothLanguages((language) => {
  test('a note is changed and removed in the review, and an owner is renamed everywhere', async ({
    app,
    t,
    show,
  }) => {
    const id = await begin(app, { language });
    for (const text of ['One', 'Two']) {
      const words = { ...emptyWords('action'), text, owner: 'Anna Svensson' };
      await tell(app, id, { type: 'note-taken', id: `note-${text}-123456` as NoteId, item: null, words });
    }
    await tell(app, id, { type: 'session-ended' });
    await show('review', id);
    await app.getByRole('button', { name: t('review.edit', { text: 'One' }) }).click();
    await app.getByLabel(t('review.form.text')).fill('One, done well');
    await app.getByRole('button', { name: t('ui.save') }).click();
    await expect(app.getByText('One, done well')).toBeVisible();

    await app.getByRole('button', { name: `${t('review.names.owner')}: Anna Svensson` }).click();
    await app.keyboard.type('The day shift');
    await app.keyboard.press('Enter');
    await expect(app.getByText('Anna Svensson', { exact: true })).toHaveCount(0);

    await app.getByRole('button', { name: t('review.delete', { text: 'Two' }) }).click();
    await expect(app.getByRole('button', { name: t('review.delete', { text: 'Two' }) })).toBeHidden();
    await app
      .getByRole('status')
      .getByRole('button', { name: t('ui.undo') })
      .click();
    await expect(app.getByRole('button', { name: t('review.delete', { text: 'Two' }) })).toBeVisible();
  });

  test('a session led on paper is typed in afterwards, without any clock', async ({ app, t, show }) => {
    const id = await plan(app, { language });
    await show('plan', id);
    await app.getByRole('button', { name: t('plan.onPaper') }).click();
    await expect(app.getByText(t('review.onPaper'))).toBeVisible();
    const text = app.getByLabel(t('review.form.text'));
    await text.fill('= From the paper');
    await app.getByRole('button', { name: t('review.form.done'), exact: true }).click();
    await expect(app.getByText('From the paper', { exact: true })).toBeVisible();
    const scale = app.getByRole('region', { name: new RegExp(`^${t('instruments.kinds.scale')}`) });
    await scale
      .getByRole('button', { name: t('instruments.unfold', { name: t('instruments.kinds.scale') }) })
      .click();
    await scale.getByRole('spinbutton', { name: t('instruments.scale.step', { step: 3 }) }).fill('9');
    await expect(scale.getByText(t('instruments.scale.agree'))).toBeVisible();
    await expect(app.getByRole('timer')).toHaveCount(0);
    await app.getByRole('button', { name: t('review.toApprove') }).click();
    await expect(app.getByRole('article', { name: t('approve.title') })).toContainText('From the paper');
  });

  test('a session goes to the trash and comes back', async ({ app, t, show }) => {
    const id = await begin(app, { language });
    await tell(app, id, { type: 'session-ended' });
    await show('review', id);
    await app.getByRole('button', { name: t('review.trash') }).click();
    await expect(app.getByText(t('review.trashed'))).toBeVisible();
    await expect(app.getByRole('heading', { name: t('today.startNew') })).toBeVisible();
    await expect(app.getByRole('region', { name: t('today.held') })).toBeHidden();

    await goTo(app, '#/settings');
    const trash = app.getByRole('region', { name: t('settings.trash.title') });
    await trash.getByRole('button', { name: t('settings.trash.restore') }).click();
    await expect(trash.getByText(t('settings.trash.empty'))).toBeVisible();
    await goTo(app, '#/today');
    await expect(app.getByRole('region', { name: t('today.held') })).toContainText('Hemtjänst norr');
  });
});
