/** The first minute: what this is, in which language, and the kits there are. */
import { expect, goTo, inBothLanguages, test } from '../support/browser-screens.ts';

inBothLanguages((language) => {
  test('says in three sentences what it is, once', async ({ app, t }) => {
    const welcome = app.getByRole('region', { name: t('today.welcome.title') });
    await expect(welcome.getByRole('paragraph')).toHaveText([
      t('today.welcome.what'),
      t('today.welcome.how'),
      t('today.welcome.local'),
    ]);
    await welcome.getByRole('button', { name: t('today.welcome.begin') }).click();
    await expect(welcome).toBeHidden();
    await app.reload();
    await expect(app.getByRole('heading', { name: t('today.title'), level: 1 })).toBeVisible();
    await expect(welcome).toBeHidden();
  });

  test('shows the kits, and a kit from end to end', async ({ app, t }) => {
    const title = language === 'sv' ? 'Produktiva relationer' : 'Productive relations';
    await app.getByRole('link', { name: t('shell.library'), exact: true }).click();
    await app.getByRole('link', { name: title, exact: true }).click();
    await expect(app.getByRole('heading', { name: title, level: 1 })).toBeVisible();
    for (const tab of ['guide', 'papers', 'preparation', 'about', 'overview']) {
      await app.getByRole('tab', { name: t(`kitPage.tabs.${tab}`) }).click();
      await expect(app.getByRole('tabpanel').getByRole('heading').first()).toBeVisible();
    }
  });
});

test('speaks the other language as soon as it is asked to', async ({ app }) => {
  await app.getByRole('button', { name: 'English' }).click();
  await expect(app.getByRole('heading', { name: 'Welcome to Samspråk' })).toBeVisible();
  await expect(app.locator('html')).toHaveAttribute('lang', 'en');
  await app.getByRole('button', { name: 'Svenska' }).click();
  await expect(app.getByRole('heading', { name: 'Välkommen till Samspråk' })).toBeVisible();
});

test('a kit is read in the other language without the window changing its own', async ({ app }) => {
  await goTo(app, '#/kit/tiny/1.0.0');
  await app.getByText('English', { exact: true }).click();
  await expect(app.getByRole('heading', { name: 'Tiny kit', level: 1 })).toBeVisible();
  await expect(app.getByRole('link', { name: 'Inställningar' })).toBeVisible();
});
