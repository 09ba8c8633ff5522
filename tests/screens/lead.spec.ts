/** Leading with the clock: start, pause, more and less time, next and back, and the end. */
import { begin, plan } from '../support/browser-calls.ts';
import { expect, inBothLanguages, test, pausedIn } from '../support/browser-screens.ts';

const hello = { sv: 'Hej', en: 'Hello' };
const helps = { sv: 'Det som hjälper', en: 'What helps' };

inBothLanguages((language) => {
  test('the clock starts, stands still when paused, and takes more and less time', async ({
    app,
    t,
    show,
  }) => {
    await app.clock.install();
    const id = await plan(app, { language });
    await app.reload();
    await show('run', id);
    await app.getByRole('button', { name: t('run.start') }).click();
    const timer = app.getByRole('timer');
    await expect(timer).toHaveText(/^(10:00|9:5\d)$/);
    await expect(app.getByRole('heading', { name: hello[language], level: 2 })).toBeVisible();

    await app.getByRole('button', { name: t('run.pause') }).click();
    await expect(pausedIn(app, t)).toBeVisible();
    const stopped = await timer.textContent();
    await app.clock.fastForward('05:00');
    await expect(timer).toHaveText(stopped ?? '');
    await app.getByRole('button', { name: t('run.resume') }).click();
    await expect(pausedIn(app, t)).toBeHidden();

    await app.getByRole('button', { name: t('run.addFive') }).click();
    await expect(app.getByText(t('run.of', { count: 15 }))).toBeVisible();
    await app.getByRole('button', { name: t('run.takeFive') }).click();
    await expect(app.getByText(t('run.of', { count: 10 }))).toBeVisible();
  });

  test('next asks while time is left, and back goes back', async ({ app, t, show }) => {
    const id = await begin(app, { language });
    await show('run', id);
    await app.getByRole('button', { name: t('run.next') }).click();
    await expect(app.getByText(t('run.asksNext', { count: 10 }))).toBeVisible();
    await expect(app.getByRole('heading', { name: hello[language], level: 2 })).toBeVisible();
    await app.getByRole('button', { name: t('run.nextAnyway') }).click();
    await expect(app.getByRole('heading', { name: helps[language], level: 2 })).toBeVisible();
    await expect(app.getByRole('timer')).toHaveText(/^(20:00|19:5\d)$/);
    await app.getByRole('button', { name: t('run.back') }).click();
    await expect(app.getByRole('heading', { name: hello[language], level: 2 })).toBeVisible();
  });

  test('says in words that time is short, and then over', async ({ app, t, show }) => {
    const id = await begin(app, { language });
    await app.clock.install();
    await app.reload();
    await show('run', id);
    await expect(app.getByRole('timer')).toBeVisible();
    await app.clock.fastForward('08:30');
    await expect(app.getByText(t('run.state.short'))).toBeVisible();
    await app.clock.fastForward('01:15');
    await expect(app.getByText(t('run.state.last'))).toBeVisible();
    await app.clock.fastForward('01:00');
    await expect(app.getByText(t('run.state.over'))).toBeVisible();
    await expect(app.getByRole('timer')).toHaveText(/^\+\d:\d\d$/);
  });

  test('a session ends before its agenda does', async ({ app, t, show }) => {
    const id = await begin(app, { language });
    await show('run', id);
    await app.getByRole('button', { name: t('run.end'), exact: true }).click();
    await expect(app.getByRole('heading', { name: t('run.over') })).toBeVisible();
    await expect(app.getByText(t('run.leftOut'))).toHaveCount(4);
    await app.getByRole('button', { name: t('run.toApproval') }).click();
    await expect(app.getByRole('article', { name: t('approve.title') })).toBeVisible();
  });
});

test('the timer is right as soon as the window is loaded again', async ({ app, show }) => {
  const id = await begin(app, { language: 'sv' });
  await show('run', id);
  await expect(app.getByRole('timer')).toHaveText(/^(10:00|9:[345]\d)$/);
  await app.reload();
  await expect(app.getByRole('timer')).toHaveText(/^9:[345]\d$/);
  await expect(app.getByRole('heading', { name: 'Hej', level: 2 })).toBeVisible();
});

test('the screen is kept awake while a session runs', async ({ app, show, context }) => {
  await context.grantPermissions(['screen-wake-lock']);
  await app.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    const request = navigator.wakeLock.request.bind(navigator.wakeLock);
    navigator.wakeLock.request = (type) => {
      asked.push(type ?? 'screen');
      return request(type);
    };
  });
  await app.reload();
  const id = await begin(app, { language: 'sv' });
  await show('run', id);
  await expect
    .poll(() => app.evaluate(() => (window as unknown as { asked: string[] }).asked))
    .toContain('screen');
});

test('a second window follows what the first one does', async ({ app, t, show, context }) => {
  const id = await begin(app, { language: 'sv' });
  await show('run', id);
  const other = await context.newPage();
  await other.goto(app.url());
  await expect(other.getByRole('timer')).toBeVisible();
  await app.getByRole('button', { name: t('run.pause') }).click();
  await expect(pausedIn(other, t)).toBeVisible();
  await other.getByRole('button', { name: t('run.resume') }).click();
  await expect(pausedIn(app, t)).toBeHidden();
});
