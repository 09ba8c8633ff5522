/** A kit made one's own: from a copy to a plan, with every key kept on the way, and nothing half-valid in the library. */
import { join } from 'node:path';
import { activityParts } from '../../electron/core/kit/grammar.ts';
import type { Language } from '../../electron/core/units.ts';
import { expectAccessible } from '../support/browser-axe.ts';
import { call } from '../support/browser-calls.ts';
import { hello, openDraft, part, piece, saved, textOf } from '../support/browser-drafts.ts';
import { expect, goTo, inBothLanguages, test } from '../support/browser-screens.ts';
import { project } from '../support/project.ts';

const logo = join(project, 'tests/fixtures/pictures/logo.png');

const titles: Readonly<Record<Language, { hello: string; short: string; deck: RegExp; sheet: RegExp }>> = {
  sv: { hello: 'Hej', short: 'Kort samtal', deck: /^Sidor|^Två sidor/, sheet: /^Bord/ },
  en: { hello: 'Hello', short: 'A short conversation', deck: /^Sides|^Two sides/, sheet: /^Table/ },
};

inBothLanguages((language) => {
  test('a copy is begun, changed in words, minutes, agenda, cards and logo, and planned from', async ({
    app,
    t,
  }) => {
    await goTo(app, '#/kit/tiny/1.0.0');
    await app.getByRole('button', { name: t('adapt.begin.copy') }).click();
    await app.getByLabel(t('adapt.begin.name')).fill('Samtal i Älvängen!');
    await expect(app.getByLabel(t('adapt.begin.id'), { exact: true })).toHaveValue('samtal-i-alvangen');
    await app.getByLabel(t('adapt.fields.publisher')).fill('Ale kommun');
    await expectAccessible(app);
    await app
      .getByRole('dialog')
      .getByRole('button', { name: t('adapt.begin.start') })
      .click();
    await expect(app.getByRole('heading', { name: 'Samtal i Älvängen!', level: 1 })).toBeVisible();
    await expect(app.getByText(t('adapt.problems.none'))).toBeVisible();

    await app.locator('input[type="file"]').setInputFiles(logo);
    await expect(
      app.getByRole('img', { name: t('adapt.logo.alt', { publisher: 'Ale kommun' }) }),
    ).toBeVisible();
    await expectAccessible(app);

    await piece(app, t, hello).click();
    await part(app, activityParts.say[language]).fill('Hej och välkomna till Ale.');
    const preview = app.getByRole('complementary', { name: t('adapt.preview.label') });
    await expect(preview).toContainText('Hej och välkomna till Ale.');
    await app.getByRole('textbox', { name: t('plan.minutes'), exact: true }).fill('17');
    await app.keyboard.press('Tab');
    await expectAccessible(app);

    await piece(app, t, titles[language].short).click();
    const moreOf = app.getByRole('button', {
      name: t('adapt.agenda.moreOf', { title: titles[language].hello }),
      exact: true,
    });
    await moreOf.click();
    await app.getByRole('menuitem', { name: t('adapt.agenda.down') }).click();
    await expect(app.getByRole('listitem').filter({ has: moreOf })).toBeVisible();
    await expect(preview.locator('dt').nth(1)).toHaveText(titles[language].hello);
    await expect(preview.locator('dd').nth(1)).toHaveText('17 min');
    await expectAccessible(app);

    await saved(app, t);
    await app.getByRole('button', { name: t('adapt.publish') }).click();
    await expect(app).toHaveURL(/kit\/samtal-i-alvangen\/1\.0\.0/);
    await expect(app.getByRole('heading', { name: 'Samtal i Älvängen!', level: 1 })).toBeVisible();
    await expect(
      app.getByText(
        t('kitPage.basedOn', { title: language === 'sv' ? 'Litet material' : 'Tiny kit', version: '1.0.0' }),
      ),
    ).toBeVisible();
    const edition = await call(app, 'readEdition', { kit: 'samtal-i-alvangen', version: '1.0.0', language });
    expect(JSON.stringify(edition.texts.activities['hello'])).toContain('Hej och välkomna till Ale.');
    expect(edition.structure.templates[0]?.agenda[1]).toMatchObject({ activity: 'hello', minutes: 17 });
    expect(edition.logo?.mimeType).toBe('image/png');

    // The next version of it is one button away, and knows its number.
    await app.getByRole('button', { name: t('adapt.begin.next') }).click();
    await expect(app.getByRole('dialog')).toContainText('1.1.0');
    await app
      .getByRole('dialog')
      .getByRole('button', { name: t('adapt.begin.start') })
      .click();
    await expect(app.getByText(t('adapt.draftOf', { version: '1.1.0' }))).toBeVisible();
  });

  test('what is wrong is told while it is typed, where it is mended, and keeps the edition out of the library', async ({
    app,
    t,
  }) => {
    await openDraft(app, t);
    await piece(app, t, hello).click();
    const say = part(app, activityParts.say[language]);
    const before = await say.inputValue();
    await say.fill('');
    await expect(app.getByText(t('adapt.problems.count', { count: 1 }))).toBeVisible();
    await expect(piece(app, t, hello)).toContainText(t('adapt.pieces.wrong'));
    await expect(app.getByRole('status').filter({ hasText: activityParts.say[language] })).toBeVisible();
    await expectAccessible(app);
    await app.getByRole('button', { name: t('adapt.publish') }).click();
    await expect(app.getByText(t('adapt.mendFirst', { count: 1 }))).toBeVisible();
    expect((await call(app, 'listKits', { language })).map((card) => card.id)).not.toContain('ale-samtal');

    // From another piece the way back is one press.
    await piece(app, t, titles[language].sheet).click();
    await app
      .getByRole('region', { name: t('adapt.problems.label') })
      .getByRole('button')
      .first()
      .click();
    await expect(say).toBeVisible();
    await app.getByRole('button', { name: t('ui.undo') }).click();
    await expect(say).toHaveValue(before);
    await expect(app.getByText(t('adapt.problems.none'))).toBeVisible();
    await app.getByRole('button', { name: t('adapt.redo') }).click();
    await expect(say).toHaveValue('');
  });

  test('cards and activities come and go, in every language', async ({ app, t }) => {
    await openDraft(app, t);
    await piece(app, t, titles[language].deck).click();
    await app.getByRole('button', { name: t('adapt.cards.add') }).click();
    await expect(app.getByText(t('adapt.problems.count', { count: 2 }))).toBeVisible();
    const card = app.getByRole('listitem', { name: t('adapt.cards.new') });
    await card.getByRole('textbox', { name: t('adapt.cards.front') }).fill('Ett påstående.');
    await expectAccessible(app);
    await card.getByRole('button', { name: t('adapt.cards.remove') }).click();
    await expect(app.getByText(t('adapt.problems.none'))).toBeVisible();

    await app.getByRole('button', { name: t('adapt.newActivity.button') }).click();
    await app
      .getByRole('dialog')
      .getByRole('textbox', { name: t('adapt.fields.title') })
      .fill('Vår egen stund');
    await expectAccessible(app);
    await app
      .getByRole('dialog')
      .getByRole('button', { name: t('adapt.newActivity.add') })
      .click();
    await expect(app.getByRole('heading', { name: 'Vår egen stund', level: 2 })).toBeVisible();
    await part(app, t('adapt.fields.purpose')).fill('Att stanna upp.');
    await saved(app, t);
    expect(await textOf(app, `guide.${language}.md`)).toContain('Att stanna upp.');
    await app.getByRole('button', { name: t('adapt.removeActivity') }).click();
    await expect(piece(app, t, 'Vår egen stund')).toHaveCount(0);
    await expect(app.getByText(t('adapt.problems.none'))).toBeVisible();
  });

  test('a sheet is seen as it is printed', async ({ app, t }) => {
    await openDraft(app, t);
    await piece(app, t, titles[language].sheet).click();
    await part(app, t('adapt.fields.sheet')).fill('En helt egen mening.\n\n[lines: 2]');
    await app.getByRole('tab', { name: t('adapt.preview.paper') }).click();
    const paper = app.getByRole('complementary', { name: t('adapt.preview.label') });
    await expect(paper.getByText('En helt egen mening.')).toBeVisible();
    await part(app, t('adapt.fields.sheet')).fill('En annan mening.');
    await expect(paper.getByText('En annan mening.')).toBeVisible();
    await expectAccessible(app);
  });
});
