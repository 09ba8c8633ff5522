/** Kits that are taken in and refused, versions, private talks, and what is written and counted: .cache/tour/<language>/. */
import { packFiles } from '../../electron/services/files/pack-files.ts';
import { call, plan } from '../support/browser-calls.ts';
import { places, planAt, someUse } from '../support/instrument-places.ts';
import { tinyFiles } from '../core/kit/tiny-files.ts';
import { theMorning } from './half-day.ts';
import { desktop, inEverySize, inEveryTheme, take } from './pictures.ts';
import { expect, test } from './stage.ts';

const tall = { width: 1440, height: 1500 };
const wall = { width: 1920, height: 1080 };
const said = {
  sv: ['Mötet börjar på utsatt tid', 'Vi hör av oss samma dag', 'Det blev svårt de veckor då två var borta'],
  en: ['The meeting begins on time', 'We answer the same day', 'It was hard in the weeks when two were away'],
} as const;

for (const language of ['sv', 'en'] as const) {
  test.describe(language, () => {
    test.use({ language });

    test('a kit that is refused, a newer version, and a private talk', async ({ stage }) => {
      const { page, t } = stage;
      await stage.open('#/library');
      const input = page.locator('input[type="file"]');
      const broken = [...tinyFiles].map(([path, text]): [string, Buffer] => [
        path,
        Buffer.from(path === 'guide.sv.md' ? text.replace('### Syfte', '### Syftet') : text),
      ]);
      const buffer = Buffer.from(await packFiles(new Map(broken)));
      await input.setInputFiles({ name: 'vardagar.dialogkit', mimeType: 'application/zip', buffer });
      await page.getByText(t('library.take.refused', { name: 'vardagar.dialogkit' })).waitFor();
      await inEveryTheme(stage, 'library-refused');

      const kit = { language, kit: 'produktiva-relationer', template: 'half-day', details: theMorning };
      const old = await plan(page, kit);
      await stage.open(`#/plan/${old}`);
      await page.getByRole('button', { name: t('plan.newer.show') }).waitFor();
      await take(page, `${language}/plan-newer`);
      await page.getByRole('button', { name: t('plan.newer.show') }).click();
      await page.getByRole('heading', { name: t('plan.newer.inThisPlan') }).waitFor();
      await inEverySize(stage, 'plan-version');

      const talk = await plan(page, {
        language,
        kit: 'medarbetarsamtal',
        template: 'yearly-talk',
        details: { ...theMorning, groupName: 'A. B.', expected: 2, people: [] },
      });
      await stage.open('#/today');
      await page.getByText(t('today.private.title', { count: 1 })).click();
      await inEveryTheme(stage, 'today-private');
      await stage.open(`#/review/${talk}`);
      await page.getByRole('button', { name: t('today.private.erase') }).click();
      await page.getByRole('dialog').waitFor();
      await take(page, `${language}/erase`);
    });

    test('what is written and counted, for the leader and on the wall', async ({ stage }) => {
      const { page } = stage;
      for (const [what, place] of Object.entries(places)) {
        const { id, config, before } = await planAt(page, language, place);
        await stage.happens('08:00', id, { type: 'session-started' });
        for (const from of before) await stage.happens('08:01', id, { type: 'moved-on', from });
        for (const event of someUse(config, said[language]))
          await call(page, 'tell', { id, event: { type: 'instrument-used', instrument: config.id, event } });
        const shows = { what: 'instrument', instrument: config.id } as const;
        await stage.happens('08:06', id, { type: 'room-turned', shows });
        await page.setViewportSize(tall);
        await stage.open(`#/run/${id}`);
        const pane = page.locator('section:has(> header button[aria-pressed="true"])').first();
        await expect(pane).toBeVisible();
        await pane.evaluate((element) => element.scrollIntoView({ block: 'start' }));
        await take(page, `${language}/written-${what}`);
        await page.setViewportSize(wall);
        await stage.open(`#/room/${id}`);
        await page.getByRole('heading').first().waitFor({ state: 'attached' });
        await take(page, `${language}/room-written-${what}`);
        await page.setViewportSize(desktop);
        await stage.open('#/today');
      }
    });
  });
}
