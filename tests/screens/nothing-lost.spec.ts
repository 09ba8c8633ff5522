/** Nothing that was typed is lost: not by a reload, not by a host that dies and comes back, not by leaving the screen. */
import type { Locator, Page } from '@playwright/test';
import { begin, call } from '../support/browser-calls.ts';
import { expect, goTo, inBothLanguages, test, pausedIn } from '../support/browser-screens.ts';

const field = (app: Page): Locator => app.getByRole('complementary').getByRole('textbox').first();

inBothLanguages((language) => {
  test('a draft is there after a reload', async ({ app, t, show }) => {
    await show('run', await begin(app, { language }));
    await field(app).pressSequentially('= vi börjar i ti');
    await expect(app.getByText(t('save.saved'), { exact: true })).toBeVisible();
    await app.reload();
    await expect(field(app)).toHaveValue('vi börjar i ti');
    await expect(
      app.getByRole('textbox', { name: t('run.noteField', { kind: t('kinds.agreement') }) }),
    ).toBeVisible();
  });

  test('not a letter is lost when the host is killed while somebody types', async ({
    app,
    t,
    show,
    host,
  }) => {
    const id = await begin(app, { language });
    await show('run', id);
    await field(app).pressSequentially('before, ');
    await expect(app.getByText(t('save.saved'), { exact: true })).toBeVisible();
    await host.kill();
    await field(app).pressSequentially('while it was away, ');
    await expect(app.getByRole('alert')).toContainText(t('problems.host-gone'));
    await field(app).pressSequentially('and a note');
    await field(app).press('Enter');
    await field(app).pressSequentially('and the next');
    await host.restart();

    await expect(app.getByText(t('save.saved'), { exact: true })).toBeVisible();
    const { session } = await call(app, 'openSession', { id });
    expect(session.notes.map((note) => note.text)).toEqual(['before, while it was away, and a note']);
    await expect
      .poll(async () => (await call(app, 'openSession', { id })).session.draft?.text)
      .toBe('and the next');

    // And so does the clock: it has run all the while.
    await expect(app.getByRole('timer')).toHaveText(/^9:\d\d$/);
    await app.getByRole('button', { name: t('run.pause') }).click();
    await expect(pausedIn(app, t)).toBeVisible();
    await app.reload();
    await expect(field(app)).toHaveValue('and the next');
    await expect(pausedIn(app, t)).toBeVisible();
  });
});

test('a draft is kept when the leader looks at another screen', async ({ app, show }) => {
  const id = await begin(app, { language: 'sv' });
  await show('run', id);
  await field(app).pressSequentially('halvvägs');
  await goTo(app, '#/today');
  await show('run', id);
  await expect(field(app)).toHaveValue('halvvägs');
});

test('the room window comes back by itself as well', async ({ app, show, host, context }) => {
  const id = await begin(app, { language: 'sv' });
  await show('run', id);
  const room = await context.newPage();
  await room.goto(new URL(`/#/room/${id}`, host.now().address).href);
  await expect(room.getByRole('heading')).toHaveText(/Vad har varit bra/);
  await host.kill();
  await host.restart();
  await app.getByRole('button', { name: 'Nästa' }).click();
  await app.getByRole('button', { name: 'Gå vidare ändå' }).click();
  await expect(room.getByRole('heading')).toHaveText(/Vad hjälper/);
});
