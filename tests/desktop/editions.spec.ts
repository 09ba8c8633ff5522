/** A kit made one's own, and a session handed over with it, through the real shell. */
import { join } from 'node:path';
import { unpackFiles } from '../../electron/services/kits/unpack-files.ts';
import { readFile } from 'node:fs/promises';
import { theDetails } from '../support/planned.ts';
import { project } from '../support/project.ts';
import { wordsIn } from '../support/browser-words.ts';
import { callAll } from './bridge.ts';
import { expect, test } from './desktop-app.ts';

const t = wordsIn('sv');

test('an edition is made, seen on paper, published, planned from, and handed over with its session', async ({
  start,
}, { outputDir }) => {
  const { window, electron } = await start('--language', 'sv');
  const goTo = (address: string): Promise<void> =>
    window.evaluate((hash) => {
      location.hash = hash;
    }, address);
  await goTo('#/kit/pulsdialog/1.0.0');
  await window.getByRole('button', { name: t('adapt.begin.copy') }).click();
  await window.getByLabel(t('adapt.begin.name')).fill('Puls i Ale');
  await window.getByLabel(t('adapt.fields.publisher')).fill('Ale kommun');
  await window
    .getByRole('dialog')
    .getByRole('button', { name: t('adapt.begin.start') })
    .click();
  await expect(window.getByText(t('adapt.problems.none'))).toBeVisible();
  await window.locator('input[type="file"]').setInputFiles(join(project, 'tests/fixtures/pictures/logo.png'));
  await expect(window.getByRole('button', { name: t('adapt.logo.remove') })).toBeVisible();
  await window.getByRole('textbox', { name: t('adapt.fields.title') }).fill('Puls i hela Ale');
  await window.getByRole('tab', { name: t('adapt.preview.paper') }).click();
  await expect(window.locator('canvas').first()).toBeVisible();
  await window.getByRole('button', { name: t('adapt.publish') }).click();
  await expect(window.getByRole('button', { name: t('kitPage.pack') })).toBeVisible();
  await expect(window.getByRole('heading', { name: 'Puls i hela Ale', level: 1 })).toBeVisible();

  const id = 'session-desktop-own';
  const plan = { id, kit: 'puls-i-ale', version: '1.0.0', template: 'manager-and-employee', language: 'sv' };
  expect(await callAll(window, ['createSession', { ...plan, details: theDetails }])).toMatchObject([
    { ok: true },
  ]);

  const filePath = join(outputDir, 'over.dialogsession');
  await electron.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
  }, filePath);
  await goTo(`#/documents/${id}`);
  await window.getByRole('button', { name: t('handOver.save') }).click();
  await expect(window.getByText(filePath)).toBeVisible();
  const { bytes } = await unpackFiles(await readFile(filePath));
  expect([...bytes.keys()]).toEqual(
    expect.arrayContaining(['session.json', 'kit/kit.json', 'kit/images/logo.png']),
  );
  await electron.close();

  // A colleague's computer: a data folder of its own.
  const other = await start('--language', 'sv', '--data', join(outputDir, 'colleague'));
  await other.window.evaluate(() => {
    location.hash = '#/library';
  });
  await other.window.locator('input[type="file"]').setInputFiles(filePath);
  await expect(other.window.getByText(theDetails.groupName)).toBeVisible();
  const [kits, sessions] = await callAll(
    other.window,
    ['listKits', { language: 'sv' }],
    ['listSessions', {}],
  );
  expect(JSON.stringify(kits)).toContain('Puls i hela Ale');
  expect(sessions).toMatchObject({ value: [{ id }] });
});
