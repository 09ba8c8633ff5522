/** Paper: what is shown is the PDF itself, and it is fetched, opened and printed. */
import { readFile } from 'node:fs/promises';
import { emptyWords } from '../../electron/core/session/empty-words.ts';
import type { NoteId } from '../../electron/core/ids.ts';
import { begin, tell } from '../support/browser-calls.ts';
import { expect, inBothLanguages, test } from '../support/browser-screens.ts';
import { readPdf } from '../support/pdf.ts';

const summary = { sv: 'Sammanfattning', en: 'Summary' };

inBothLanguages((language) => {
  test('the summary is seen as it will be on paper, and downloaded', async ({ app, t, show }) => {
    const id = await begin(app, { language });
    const words = { ...emptyWords('agreement'), text: 'We begin on time' };
    await tell(app, id, { type: 'note-taken', id: 'note-0001-document' as NoteId, item: null, words });
    await tell(app, id, { type: 'session-ended' });
    await show('documents', id);
    await app
      .getByRole('navigation', { name: t('papers.list') })
      .getByRole('button', { name: summary[language] })
      .click();
    const preview = app.getByRole('group', { name: t('papers.preview', { title: summary[language] }) });
    await expect(preview).toContainText('We begin on time');
    await expect(preview.locator('canvas').first()).toBeVisible();

    const downloading = app.waitForEvent('download');
    await app.getByRole('button', { name: t('papers.download') }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^20\d\d-\d\d-\d\d .* – Hemtjänst norr – .*\.pdf$/);
    const { pages, info } = await readPdf(new Uint8Array(await readFile(await download.path())));
    expect(pages[0]?.text).toContain('We begin on time');
    expect(info['Marked']).toBe(true);
  });
});

test('a page stays in sight while the window is made another size', async ({ app, t, show }) => {
  const id = await begin(app, { language: 'sv' });
  await show('documents', id);
  const rows = app.getByRole('navigation', { name: t('papers.list') }).getByRole('button');
  await rows.filter({ hasText: summary.sv }).click();
  const hasInk = (): Promise<boolean> =>
    app
      .locator('canvas')
      .first()
      .evaluate((element) => {
        const small = new OffscreenCanvas(200, 280);
        const drawn = small.getContext('2d', { willReadFrequently: true });
        drawn?.drawImage(element as HTMLCanvasElement, 0, 0, 200, 280);
        const { data } = drawn?.getImageData(0, 0, 200, 280) ?? { data: [] };
        for (let at = 0; at < data.length; at += 4)
          if ((data[at + 3] ?? 0) > 0 && (data[at] ?? 255) < 200) return true;
        return false;
      });
  await expect.poll(hasInk).toBe(true);
  for (const width of [1180, 1060, 940, 1240]) {
    await app.setViewportSize({ width, height: 800 });
    for (let look = 0; look < 6; look += 1) expect(await hasInk()).toBe(true);
  }
});

test('every document of a session can be shown', async ({ app, t, show }) => {
  test.slow();
  const id = await begin(app, { language: 'sv' });
  await tell(app, id, { type: 'session-ended' });
  await show('documents', id);
  const rows = app.getByRole('navigation', { name: t('papers.list') }).getByRole('button');
  await expect(rows.first()).toBeVisible();
  expect(await rows.count()).toBeGreaterThan(8);
  for (const row of await rows.all()) {
    await row.click();
    await expect(app.getByRole('button', { name: t('papers.download') })).toBeVisible();
    await expect(app.locator('canvas').first()).toBeVisible();
  }
});
