/** Nothing that is written in a draft is lost: not by a host that goes away, a lost answer, another screen or another window. */
import { call } from '../support/browser-calls.ts';
import { draft, hello, openDraft, part, piece, saved, textOf } from '../support/browser-drafts.ts';
import { expect, goTo, test } from '../support/browser-screens.ts';

test('not a letter is lost when the host is killed while somebody writes, and all is there after a reload', async ({
  app,
  t,
  host,
}) => {
  await openDraft(app, t);
  await piece(app, t, hello).click();
  const purpose = part(app, t('adapt.fields.purpose'));
  await purpose.fill('');
  await purpose.pressSequentially('före, ');
  await saved(app, t);
  await host.kill();
  await purpose.pressSequentially('under tiden, ');
  await expect(app.getByRole('alert')).toContainText(t('problems.host-gone'));
  await purpose.pressSequentially('och efter');
  await host.restart();
  await saved(app, t);
  expect(await textOf(app, 'guide.sv.md')).toContain('före, under tiden, och efter');
  await app.reload();
  await piece(app, t, hello).click();
  await expect(purpose).toHaveValue('före, under tiden, och efter');
});

test('what is undone while the host is away, and typed after it, is kept when it is back', async ({
  app,
  t,
  host,
}) => {
  await openDraft(app, t);
  const title = app.getByRole('textbox', { name: t('adapt.fields.title') });
  await host.kill();
  await title.fill('Ångras');
  await expect(app.getByRole('alert')).toContainText(t('problems.host-gone'));
  await app.getByRole('button', { name: t('ui.undo') }).click();
  await expect(title).toHaveValue('Samtal i Ale');
  await host.restart();
  await saved(app, t);
  await title.fill('Sedan');
  await saved(app, t);
  expect(await textOf(app, 'guide.sv.md')).toContain('# Sedan');
});

test('leaving the screen while the host is away loses nothing', async ({ app, t, host }) => {
  await openDraft(app, t);
  // A while after the start every screen is there, with or without a host.
  await app.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('SettingsPage')),
  );
  await host.kill();
  await app.getByRole('textbox', { name: t('adapt.fields.title') }).fill('Skrivet utan värd');
  await goTo(app, '#/settings');
  await app.getByRole('heading', { level: 1 }).waitFor();
  await host.restart();
  await expect.poll(() => textOf(app, 'guide.sv.md')).toContain('# Skrivet utan värd');
});

test('an answer that is lost is asked for again, and typing goes on', async ({ app, t, tolerate }) => {
  tolerate(/ERR_FAILED/);
  await openDraft(app, t);
  let lost = 0;
  await app.route('**/api/changeDraft?*', async (route) => {
    if (lost > 0) return route.continue();
    lost += 1;
    await route.fetch();
    return route.abort();
  });
  const title = app.getByRole('textbox', { name: t('adapt.fields.title') });
  await title.fill('');
  await title.pressSequentially('Först och sedan mer', { delay: 60 });
  await saved(app, t);
  expect(lost).toBe(1);
  expect(await textOf(app, 'guide.sv.md')).toContain('# Först och sedan mer');
});

test('two windows on one draft: the later one is told, and nothing is written over', async ({
  app,
  t,
  context,
}) => {
  await openDraft(app, t);
  const other = await context.newPage();
  await other.goto(app.url());
  await expect(other.getByText(t('adapt.problems.none'))).toBeVisible();
  await app.getByRole('textbox', { name: t('adapt.fields.title') }).fill('Först');
  await saved(app, t);
  await other.getByRole('textbox', { name: t('adapt.fields.title') }).fill('Sedan');
  await expect(other.getByRole('alert')).toContainText(t('problems.draft-changed'));
  expect(await textOf(app, 'guide.sv.md')).toContain('# Först');
});

test('a draft is thrown away and had back, and waits in the library', async ({ app, t }) => {
  await openDraft(app, t);
  await app.getByRole('button', { name: t('adapt.discard') }).click();
  await expect(app.getByText(t('adapt.discarded'))).toBeVisible();
  await expect(app.getByRole('heading', { name: t('adapt.drafts.title') })).toHaveCount(0);
  await app.getByRole('button', { name: t('ui.undo') }).click();
  await app.getByRole('link', { name: 'Samtal i Ale' }).click();
  await expect(app.getByRole('heading', { name: 'Samtal i Ale', level: 1 })).toBeVisible();
});

test('a logo is drawn anew, whatever it was: nothing but its picture is kept', async ({ app, t }) => {
  await openDraft(app, t);
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="100"><script>alert(1)</script><rect width="400" height="100" fill="teal"/></svg>';
  const input = app.locator('input[type="file"]');
  await input.setInputFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(svg) });
  await expect(app.getByRole('button', { name: t('adapt.logo.remove') })).toBeVisible();
  await saved(app, t);
  const { pictures } = (await call(app, 'openDraft', { id: draft })).draft;
  const bytes = Buffer.from(pictures['images/logo.png'] ?? '', 'base64');
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(bytes.includes('alert')).toBe(false);
  await input.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from('no picture') });
  await expect(app.getByText(t('adapt.logo.unreadable'))).toBeVisible();
});
