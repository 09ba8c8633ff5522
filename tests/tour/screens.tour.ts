/** Every screen and state, in both languages, to be looked at: .cache/tour/<language>/. */
import type { Page } from '@playwright/test';
import type { SessionEvent } from '../../electron/core/session/events.ts';
import type { SessionId } from '../../electron/core/ids.ts';
import { begin, call, plan } from '../support/browser-calls.ts';
import { decide, draftOf, planHalfDay, runTo, sayThings, theMorning } from './half-day.ts';
import { inEverySize, inEveryTheme, take, wear } from './pictures.ts';
import { expect, test } from './stage.ts';

const kitPage = '#/kit/produktiva-relationer/1.0.0';

for (const language of ['sv', 'en'] as const) {
  test.describe(language, () => {
    test.use({ language });

    test('today, the library and a kit', async ({ stage }) => {
      const { page, t } = stage;
      await call(page, 'changeSettings', { welcomed: false });
      await stage.open('#/today');
      await page.getByRole('article').first().waitFor();
      await take(page, `${language}/today-first-run`);
      await call(page, 'changeSettings', { welcomed: true });
      await planHalfDay(stage, { groupName: 'Hemtjänst syd' });
      const held = await planHalfDay(stage, { groupName: 'Hemtjänst väst' });
      const session = await runTo(stage, held, 10);
      await sayThings(stage, session);
      await decide(stage, session);
      await stage.happens('11:58', held, { type: 'approved' }, { type: 'session-ended' });
      await planHalfDay(stage, { groupName: '' });
      await begin(page, { language, details: theMorning });
      await stage.open('#/today');
      await page.getByRole('heading', { name: t('today.held') }).waitFor();
      await inEverySize(stage, 'today');
      await wear(page, 'dark');
      await take(page, `${language}/today-dark`);
      await wear(page, 'light');
      const kit = page.locator('details[name="kits"]').first();
      await kit.getByRole('heading', { level: 3 }).click();
      await take(page, `${language}/today-open-kit`);
      await kit.getByRole('button').first().click();
      await page.getByRole('dialog').waitFor();
      await take(page, `${language}/new-session`);

      await stage.open('#/library');
      await page.getByRole('listitem').first().waitFor();
      await inEverySize(stage, 'library');
      await stage.open(kitPage);
      for (const tab of ['overview', 'guide', 'papers', 'preparation', 'about']) {
        await page.getByRole('tab', { name: t(`kitPage.tabs.${tab}`) }).click();
        await page.getByRole('tabpanel').getByRole('heading').first().waitFor();
        await take(page, `${language}/kit-${tab}`);
      }
    });

    test('the plan', async ({ stage }) => {
      const { page, t } = stage;
      const id = await planHalfDay(stage);
      await stage.open(`#/plan/${id}`);
      await page.getByRole('grid').waitFor();
      await inEverySize(stage, 'plan');
      const { session } = await call(page, 'openSession', { id });
      const item = session.agenda[3]?.id;
      if (item) await stage.happens('07:41', id, { type: 'item-minutes-set', item, minutes: 42 });
      await expect(
        page.getByText(t('plan.endsOver', { time: '12:07', count: 7, promised: '12:00' })),
      ).toBeVisible();
      await inEveryTheme(stage, 'plan-over');
      await page.getByRole('button', { name: t('plan.add') }).click();
      await page.getByRole('dialog').waitFor();
      await take(page, `${language}/plan-add`);
    });

    test('leading', async ({ stage }) => {
      const { page, t } = stage;
      const id = await planHalfDay(stage);
      await stage.setClock('07:55');
      await stage.open(`#/run/${id}`);
      await page.getByRole('button', { name: t('run.start') }).waitFor();
      await inEverySize(stage, 'run-before');

      const session = await runTo(stage, id, 5);
      await sayThings(stage, session);
      await stage.setClock('10:22');
      await stage.open(`#/run/${id}`);
      await page.getByRole('timer').waitFor();
      const field = page.getByRole('complementary').getByRole('textbox').first();
      await field.pressSequentially(`= ${draftOf[language]}`);
      await expect(page.getByText(t('save.saved'), { exact: true })).toBeVisible();
      await inEveryTheme(stage, 'run');
      await inEverySize(stage, 'run');
      await field.press('Escape');
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
      await take(page, `${language}/run-keys`);
      await page.keyboard.press('Escape');
      await page.keyboard.press('a');
      await take(page, `${language}/run-action`);

      await stage.setClock('10:34');
      await stage.open(`#/run/${id}`);
      await page.getByText(t('run.state.short')).waitFor();
      await inEveryTheme(stage, 'run-short');
      await stage.setClock('10:43');
      await stage.open(`#/run/${id}`);
      await page.getByText(t('run.state.over')).waitFor();
      await inEveryTheme(stage, 'run-over');
      await page.keyboard.press('r');
      await page.getByRole('dialog').waitFor();
      await inEveryTheme(stage, 'rescue');
      await inEverySize(stage, 'rescue');
      await page.keyboard.press('Escape');
      await inEverySize(stage, 'run-over');
      await stage.happens('10:44', id, { type: 'paused' });
      await take(page, `${language}/run-paused`);
      await stage.happens('10:45', id, { type: 'session-ended' });
      await page.getByRole('heading', { name: t('run.over') }).waitFor();
      await take(page, `${language}/run-ended`);
    });

    test('the close, the review, the documents and the settings', async ({ stage }) => {
      const { page, t } = stage;
      const id = await planHalfDay(stage);
      const session = await runTo(stage, id, 10);
      await stage.open(`#/approve/${id}`);
      await page.getByRole('article').waitFor();
      await take(page, `${language}/approve-empty`);
      await sayThings(stage, session);
      await decide(stage, session);
      await stage.setClock('11:50');
      await stage.open(`#/approve/${id}`);
      await page.getByRole('button', { name: t('approve.propose') }).click();
      await page.getByText(t('approve.page.pulseHow')).waitFor();
      await toTheTop(page);
      await inEverySize(stage, 'approve');
      await stage.happens('11:58', id, { type: 'approved' });
      await page.getByRole('button', { name: t('approve.withdraw') }).waitFor();
      await inEveryTheme(stage, 'approved');

      await stage.happens('11:59', id, { type: 'session-ended' });
      await stage.open(`#/review/${id}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await inEverySize(stage, 'review');
      await wear(page, 'dark');
      await take(page, `${language}/review-dark`);
      await wear(page, 'light');
      await page.screenshot({ path: `.cache/tour/${language}/review-whole.png`, fullPage: true });

      await stage.open(`#/documents/${id}`);
      const rows = page.getByRole('navigation', { name: t('papers.list') }).getByRole('button');
      await rows.first().waitFor();
      await take(page, `${language}/documents-none`);
      await rows
        .filter({ hasText: language === 'sv' ? 'Sammanfattning' : 'Summary' })
        .first()
        .click();
      await page.locator('canvas').first().waitFor();
      await toTheTop(page);
      await inEverySize(stage, 'documents');

      await stage.open('#/settings');
      await page.getByRole('heading', { level: 1 }).waitFor();
      await inEverySize(stage, 'settings');
      await inEveryTheme(stage, 'settings');
    });

    test('every instrument, for the leader', async ({ stage }) => {
      const { page } = stage;
      for (const [line, name, used] of instruments) {
        const id = await plan(page, { language, details: theMorning });
        const { session } = await call(page, 'openSession', { id });
        await stage.happens('08:00', id, { type: 'session-started' });
        for (const item of session.agenda.slice(0, line)) {
          await stage.happens('08:04', id, { type: 'moved-on', from: item.id });
        }
        await use(stage.page, id, used);
        await stage.setClock('08:06');
        await stage.open(`#/run/${id}`);
        const pane = page.locator('section:has(> header button[aria-expanded])').first();
        await pane.evaluate((element) => element.scrollIntoView({ block: 'start' }));
        await take(page, `${language}/instrument-${name}`);
      }
    });
  });
}

/** Where a person who opens the screen begins: a click may have scrolled what it pressed into view. */
const toTheTop = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const element of [document.documentElement, ...document.querySelectorAll('main, main *')]) {
      element.scrollTop = 0;
    }
  });

type Used = readonly (readonly [instrument: string, event: object])[];
const instruments: readonly (readonly [line: number, name: string, used: Used])[] = [
  [
    0,
    'groups-and-round',
    [
      ['tables', { type: 'groups-made', seed: 7, size: 4, present: 14, absent: [] }],
      ['hello-round', { type: 'round-begun', of: 14 }],
    ],
  ],
  [1, 'cards', [['side-cards', { type: 'card-turned', card: 'short-meetings' }]]],
  [
    3,
    'vote',
    [
      ['when-vote', { type: 'votes-typed', option: 'this-week', count: 8 }],
      ['when-vote', { type: 'votes-typed', option: 'next-week', count: 5 }],
    ],
  ],
  [
    4,
    'scale',
    [
      ['useful-scale', { type: 'tally-typed', step: 3, count: 2 }],
      ['useful-scale', { type: 'tally-typed', step: 4, count: 7 }],
      ['useful-scale', { type: 'tally-typed', step: 5, count: 5 }],
    ],
  ],
];

const use = async (page: Page, id: SessionId, used: Used): Promise<void> => {
  for (const [instrument, event] of used) {
    await call(page, 'tell', { id, event: { type: 'instrument-used', instrument, event } as SessionEvent });
  }
};
