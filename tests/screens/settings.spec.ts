/** Choices that take effect at once, in every window, and are there the next time. */
import { begin } from '../support/browser-calls.ts';
import { expect, goTo, test, pausedIn } from '../support/browser-screens.ts';

test('the language changes at once, here and in another window, and stays', async ({ app, context }) => {
  const other = await context.newPage();
  await other.goto(app.url());
  await expect(other.getByRole('heading', { name: 'I dag' })).toBeVisible();
  await goTo(app, '#/settings');
  await app.getByRole('radio', { name: 'English' }).check({ force: true });
  await expect(app.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
  await expect(other.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
  await app.reload();
  await expect(app.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
});

test('the colours and the size of text change at once, and stay', async ({ app, t }) => {
  await goTo(app, '#/settings');
  const page = app.locator('html');
  const ground = () => app.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
  const light = await ground();
  await app.getByRole('radio', { name: t('settings.look.themes.dark') }).check({ force: true });
  await expect(page).toHaveAttribute('data-theme', 'dark');
  await expect.poll(ground).not.toBe(light);
  await app.getByRole('radio', { name: t('settings.look.themes.contrast') }).check({ force: true });
  await expect(page).toHaveAttribute('data-theme', 'contrast');
  const title = app.getByRole('heading', { level: 1 });
  const size = () => title.evaluate((words) => Number.parseFloat(getComputedStyle(words).fontSize));
  const normal = await size();
  await app.getByRole('radio', { name: t('settings.look.sizes.larger') }).check({ force: true });
  await expect.poll(size).toBeGreaterThan(normal);
  await app.reload();
  await expect(page).toHaveAttribute('data-theme', 'contrast');
});

test('the data folder is shown', async ({ app, host }) => {
  await goTo(app, '#/settings');
  await expect(app.getByText(host.data)).toBeVisible();
});

test('single letters can be turned off, for those who speak to their computer', async ({ app, t, show }) => {
  const id = await begin(app, { language: 'sv' });
  await goTo(app, '#/settings');
  await app.getByRole('switch', { name: t('settings.leading.letterKeys') }).uncheck({ force: true });
  await show('run', id);
  await expect(app.getByRole('timer')).toBeVisible();
  await app.keyboard.press('n');
  await app.keyboard.press(' ');
  await expect(pausedIn(app, t)).toBeVisible();
  await expect(app.getByRole('complementary').getByRole('textbox').first()).not.toBeFocused();
});
