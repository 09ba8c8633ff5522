/** A talk between two on the leader's own computer: kept apart, seen by nobody in passing, removed for good. */
import { call, plan } from '../support/browser-calls.ts';
import { expect, goTo, inBothLanguages, test } from '../support/browser-screens.ts';
import { expectAccessible } from '../support/browser-axe.ts';

inBothLanguages((language) => {
  test('its name is folded away, it has a last day, and it can be removed', async ({ app, t, show }) => {
    const id = await plan(app, {
      language,
      kit: 'medarbetarsamtal',
      template: 'yearly-talk',
      details: { groupName: 'A. B.', expected: 2 },
    });
    const { session } = await call(app, 'openSession', { id });
    expect(session).toMatchObject({ private: true, details: { keepUntil: '2028-01-14' } });
    const papers = await call(app, 'listDocuments', { id });
    expect(papers.map(({ name }) => name)).not.toContain('attendance');

    await goTo(app, '#/');
    const talks = app.getByText(t('today.private.title', { count: 1 }));
    await expect(talks).toBeVisible();
    await expect(app.getByText('A. B.').first()).toBeHidden();
    await talks.click();
    await expect(app.getByText('A. B.').first()).toBeVisible();
    await expectAccessible(app);

    await show('review', id);
    await app.getByRole('button', { name: t('today.private.erase') }).click();
    await expectAccessible(app);
    await app.getByRole('button', { name: t('today.private.eraseNow') }).click();
    await expect(app.getByText(t('today.private.erased'))).toBeVisible();
    expect(await call(app, 'listSessions', {})).toEqual([]);
    expect(await call(app, 'listTrash', {})).toEqual([]);
  });
});
