/** Kits that come and go as one file, through the real shell; and a plan that moves from one version to another. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unpackKit } from '../../electron/services/kits/unpack-kit.ts';
import { tinyFiles } from '../core/kit/tiny-files.ts';
import { theDetails } from '../support/planned.ts';
import { tinyParcel } from '../support/tiny-parcel.ts';
import { wordsIn } from '../support/browser-words.ts';
import { callAll } from './bridge.ts';
import { expect, test } from './desktop-app.ts';

const t = wordsIn('sv');

test('a kit is taken in, planned from, moved to a newer version, and packed to hand on', async ({ start }, {
  outputDir,
}) => {
  const { window, electron } = await start('--language', 'sv');
  await window.evaluate(() => {
    location.hash = '#/library';
  });
  const take = async (version: string): Promise<void> => {
    await window.locator('input[type="file"]').setInputFiles({
      name: `tiny-${version}.dialogkit`,
      mimeType: 'application/zip',
      buffer: await tinyParcel(version),
    });
    await expect(window.getByText(`${version} är med i biblioteket`)).toBeVisible();
  };
  await take('1.0.0');
  const id = 'session-desktop-kit';
  const plan = { id, kit: 'tiny', version: '1.0.0', template: 'short', language: 'sv', details: theDetails };
  expect(await callAll(window, ['createSession', plan])).toMatchObject([{ ok: true }]);
  await take('1.1.0');
  await window.locator('input[type="file"]').setInputFiles({
    name: 'cut.dialogkit',
    mimeType: 'application/zip',
    buffer: (await tinyParcel('1.2.0')).subarray(0, 300),
  });
  await expect(window.getByText(t('library.take.refused', { name: 'cut.dialogkit' }))).toBeVisible();

  await window.evaluate((address) => {
    location.hash = address;
  }, `#/plan/${id}`);
  await window.getByRole('button', { name: t('plan.newer.show') }).click();
  await window.getByRole('button', { name: t('plan.newer.move', { version: '1.1.0' }) }).click();
  await expect
    .poll(() => callAll(window, ['openSession', { id }]))
    .toMatchObject([{ value: { session: { kit: { version: '1.1.0' } } } }]);

  const filePath = join(outputDir, 'handed-on.dialogkit');
  await electron.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
  }, filePath);
  await window.evaluate(() => {
    location.hash = '#/kit/tiny/1.1.0';
  });
  await window.getByRole('button', { name: t('kitPage.pack') }).click();
  await expect(window.getByText(filePath)).toBeVisible();
  const { bytes, problems } = await unpackKit(await readFile(filePath));
  expect(problems).toEqual([]);
  expect(bytes.size).toBe(tinyFiles.size);
});
