/** A municipality makes a kit its own, piece by piece, until it is in the library: .cache/tour/<language>/adapt-*. */
import { join } from 'node:path';
import { project } from '../support/project.ts';
import { inEverySize, inEveryTheme, take } from './pictures.ts';
import { expect, test } from './stage.ts';

const logo = join(project, 'tests/fixtures/pictures/logo.png');

for (const language of ['sv', 'en'] as const) {
  test.describe(language, () => {
    test.use({ language });

    test('an edition of one’s own', async ({ stage }) => {
      const { page, t } = stage;
      const piece = (name: string | RegExp) =>
        page.getByRole('navigation', { name: t('adapt.pieces.label') }).getByRole('button', { name });
      await stage.open('#/kit/produktiva-relationer/1.1.0');
      await page.getByRole('button', { name: t('adapt.begin.copy') }).click();
      await page.getByLabel(t('adapt.begin.name')).fill('Samtal i Ale');
      await page.getByLabel(t('adapt.fields.publisher')).fill('Ale kommun');
      await take(page, `${language}/adapt-begin`);
      await page
        .getByRole('dialog')
        .getByRole('button', { name: t('adapt.begin.start') })
        .click();
      await page.getByText(t('adapt.problems.none')).waitFor();
      await page.locator('input[type="file"]').setInputFiles(logo);
      await page.getByRole('button', { name: t('adapt.logo.remove') }).waitFor();
      await inEveryTheme(stage, 'adapt-about');

      await piece(/^(Halvdag|Half-day)/).click();
      await inEverySize(stage, 'adapt-template');
      await piece(/^(Det som skaver|What chafes)/)
        .first()
        .click();
      await inEveryTheme(stage, 'adapt-activity');
      await inEverySize(stage, 'adapt-activity');
      await piece(/^(Startkort|Starter cards|Start cards)/).click();
      await take(page, `${language}/adapt-deck`);
      await piece(/^(Bordsblad|Table sheet)/).click();
      await take(page, `${language}/adapt-sheet`);
      await page.getByRole('tab', { name: t('adapt.preview.paper') }).click();
      await page.locator('canvas').first().waitFor();
      await take(page, `${language}/adapt-paper`);

      await page.getByRole('button', { name: t('adapt.newActivity.button') }).click();
      await page.getByLabel(t('adapt.fields.title')).last().fill('Vår värdegrund');
      await take(page, `${language}/adapt-new-activity`);
      await page.getByRole('button', { name: t('adapt.newActivity.add') }).click();
      await page.getByText(t('adapt.problems.count', { count: 4 })).waitFor();
      await inEverySize(stage, 'adapt-problems');
      await page.getByRole('button', { name: t('ui.undo') }).click();
      await page.getByText(t('adapt.problems.none')).waitFor();
      await stage.open('#/library');
      await page.getByRole('heading', { name: t('adapt.drafts.title') }).waitFor();
      await take(page, `${language}/adapt-drafts`);
      await page.getByRole('link', { name: /Samtal i Ale/ }).click();
      await page.getByText(t('adapt.problems.none')).waitFor();
      await page.getByRole('button', { name: t('adapt.publish') }).click();
      await expect(page).toHaveURL(/kit\/samtal-i-ale\/1\.0\.0/);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await take(page, `${language}/adapt-published`);
      await stage.open('#/library');
      await page.getByText('Ale kommun').first().waitFor();
      await take(page, `${language}/adapt-shelf`);
    });
  });
}
