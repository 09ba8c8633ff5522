/** Kits that are taken in and handed on: by a dialog, by dropping, and as a file. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { packFiles } from '../../electron/services/files/pack-files.ts';
import { unpackKit } from '../../electron/services/kits/unpack-kit.ts';
import { expect, goTo, inBothLanguages, test } from '../support/browser-screens.ts';
import { expectAccessible } from '../support/browser-axe.ts';
import { call, plan } from '../support/browser-calls.ts';
import { tinyFiles } from '../core/kit/tiny-files.ts';
import { tinyParcel } from '../support/tiny-parcel.ts';

const choose = (app: Page, name: string, buffer: Buffer): Promise<void> =>
  app.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/zip', buffer });
const versions = async (app: Page): Promise<readonly string[]> =>
  (await call(app, 'listKits', { language: 'sv' }))
    .filter(({ id }) => id === 'tiny')
    .map(({ version }) => version);

inBothLanguages(() => {
  test('a kit is taken in by the dialog, and once more changes nothing', async ({ app, t }) => {
    await goTo(app, '#/library');
    const button = app.getByRole('button', { name: t('library.take.button') });
    const chooser = app.waitForEvent('filechooser');
    await button.click();
    await (
      await chooser
    ).setFiles({
      name: 'tiny.dialogkit',
      mimeType: 'application/zip',
      buffer: await tinyParcel('1.2.0'),
    });
    await expect(app.getByText(/1\.2\.0/).first()).toBeVisible();
    expect(await versions(app)).toEqual(['1.2.0', '1.0.0']);
    await app.getByRole('button', { name: t('library.take.open') }).click();
    await expect(app).toHaveURL(/kit\/tiny\/1\.2\.0/);
    await goTo(app, '#/library');
    await choose(app, 'tiny.dialogkit', await tinyParcel('1.2.0'));
    await expect(app.getByText(/fanns redan|here already/)).toBeVisible();
  });

  test('one with faults is refused with each of them told, and one that differs with what differs', async ({
    app,
    t,
  }) => {
    await goTo(app, '#/library');
    await app.getByRole('button', { name: t('library.take.button') }).waitFor();
    const broken = await tinyParcel('1.2.0', (path, text) =>
      path === 'guide.sv.md' ? text.replace('### Syfte', '### Syftet\n<script>x</script>') : text,
    );
    await choose(app, 'broken.dialogkit', broken);
    await expect(app.getByText('guide.sv.md:').first()).toBeVisible();
    expect(await versions(app)).toEqual(['1.0.0']);
    await choose(app, 'cut.dialogkit', broken.subarray(0, 200));
    await expect(app.getByRole('heading', { name: /cut\.dialogkit/ })).toBeVisible();

    const other = await packFiles(
      new Map(
        [...tinyFiles].map(([path, text]) => [
          path,
          Buffer.from(path === 'guide.sv.md' ? `${text}\n` : text),
        ]),
      ),
    );
    await choose(app, 'other.dialogkit', Buffer.from(other));
    await expect(app.getByText(/guide\.sv\.md;/)).toBeVisible();
    await app.getByRole('button', { name: t('library.take.away') }).click();
    await expect(app.getByText(/guide\.sv\.md;/)).toHaveCount(0);
  });
});

test('a kit is dropped on the library', async ({ app }) => {
  await goTo(app, '#/library');
  await app.locator('main h1').waitFor();
  const bytes = [...(await tinyParcel('1.2.0'))];
  const dropped = await app.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(content)], 'tiny.dialogkit'));
    return transfer;
  }, bytes);
  const place = app.locator('main h1');
  await place.dispatchEvent('dragover', { dataTransfer: dropped });
  await place.dispatchEvent('drop', { dataTransfer: dropped });
  await expect.poll(() => versions(app)).toEqual(['1.2.0', '1.0.0']);
});

test('a kit is packed to hand on, and is the same when it is unpacked', async ({ app, t }) => {
  await goTo(app, '#/kit/tiny/1.0.0');
  const downloading = app.waitForEvent('download');
  await app.getByRole('button', { name: t('kitPage.pack') }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('tiny-1.0.0.dialogkit');
  const { bytes, problems } = await unpackKit(await readFile(await download.path()));
  expect(problems).toEqual([]);
  expect([...bytes].map(([path, content]) => [path, Buffer.from(content).toString('utf8')])).toEqual(
    [...tinyFiles].toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
});

test('a planned session moves to a newer version when a person says so, and back', async ({
  app,
  t,
  show,
}) => {
  const id = await plan(app, { language: 'sv' });
  await goTo(app, '#/library');
  await app.getByRole('button', { name: t('library.take.button') }).waitFor();
  await choose(
    app,
    'tiny.dialogkit',
    await tinyParcel('1.2.0', (path, text) =>
      path === 'guide.sv.md' ? text.replace('En timme, med paus.', 'En timme, med en längre paus.') : text,
    ),
  );
  await expect.poll(() => versions(app)).toEqual(['1.2.0', '1.0.0']);
  const versionOf = async () => (await call(app, 'openSession', { id })).session.kit.version;
  // Nothing happens by itself.
  expect(await versionOf()).toBe('1.0.0');

  await show('plan', id);
  await app.getByRole('button', { name: t('plan.newer.show') }).click();
  await expect(app.getByRole('dialog')).toContainText('1.2.0');
  await expectAccessible(app);
  await app.getByRole('button', { name: t('plan.newer.move', { version: '1.2.0' }) }).click();
  await expect.poll(versionOf).toBe('1.2.0');
  await expect(app.getByRole('button', { name: t('plan.newer.show') })).toHaveCount(0);
  await app
    .getByRole('button', { name: t('ui.undo') })
    .first()
    .click();
  await expect.poll(versionOf).toBe('1.0.0');
  await expect(app.getByRole('button', { name: t('plan.newer.show') })).toBeVisible();
});
