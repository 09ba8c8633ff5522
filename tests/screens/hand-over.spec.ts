/** A session that is handed over in one file: from one computer to another, back over a trashed one, and where it may not. */
import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { NoteId, SessionId } from '../../electron/core/ids.ts';
import { emptyWords } from '../../electron/core/session/empty-words.ts';
import { expectAccessible } from '../support/browser-axe.ts';
import { call, begin, plan, tell } from '../support/browser-calls.ts';
import { startHost } from '../support/browser-host.ts';
import { enter } from '../support/browser.ts';
import { expect, goTo, inBothLanguages, putTinyKit, test } from '../support/browser-screens.ts';
import type { Words } from '../support/browser-words.ts';

const note = async (app: Page, id: SessionId, text: string, number = 1): Promise<void> =>
  tell(app, id, {
    type: 'note-taken',
    id: `note-000${number}-handed` as NoteId,
    item: null,
    words: { ...emptyWords('agreement'), text },
  });

const handOver = async (app: Page, t: Words): Promise<{ name: string; buffer: Buffer }> => {
  const downloading = app.waitForEvent('download');
  await app.getByRole('button', { name: t('handOver.save') }).click();
  const download = await downloading;
  return { name: download.suggestedFilename(), buffer: await readFile(await download.path()) };
};
const takeIn = async (app: Page, file: { name: string; buffer: Buffer }): Promise<void> => {
  await goTo(app, '#/library');
  await app.locator('main h1').waitFor();
  await app.locator('input[type="file"]').setInputFiles({ ...file, mimeType: 'application/zip' });
};

inBothLanguages((language) => {
  test('it goes to another computer with its notes and its kit, and is opened there', async ({
    app,
    t,
    show,
    context,
  }, info) => {
    const id = await begin(app, { language });
    await note(app, id, 'We begin on time');
    await tell(app, id, { type: 'session-ended' });
    await show('documents', id);
    await expect(app.getByText(t('handOver.about'))).toBeVisible();
    await expectAccessible(app);
    const file = await handOver(app, t);
    expect(file.name).toMatch(/^20\d\d-\d\d-\d\d .* – Hemtjänst norr\.dialogsession$/);

    const other = await startHost({ data: info.outputPath('other'), language });
    const there = await context.newPage();
    try {
      await enter(there, other);
      await takeIn(there, file);
      const notice = there.getByRole('status').filter({ hasText: 'Hemtjänst norr' });
      await expect(notice).toContainText(/finns|here now/);
      await notice.getByRole('button', { name: t('library.take.open') }).click();
      await expect(there).toHaveURL(new RegExp(`#/review/${id}`));
      await expect(there.getByText('We begin on time')).toBeVisible();
      expect(await call(there, 'listSessions', {})).toMatchObject([{ id, agreements: 1 }]);
      const kits = await call(there, 'listKits', { language });
      expect(kits.map((kit) => kit.id)).toContain('tiny');
      await goTo(there, '#/');
      await expect(there.getByRole('link', { name: /Hemtjänst norr/ }).first()).toBeVisible();
    } finally {
      await there.close();
      await other.stop();
    }
  });

  test('it comes back when it was trashed, once, and never over what has been changed', async ({
    app,
    t,
    show,
  }) => {
    const id = await plan(app, { language });
    await show('documents', id);
    const file = await handOver(app, t);
    await call(app, 'trashSession', { id });
    await takeIn(app, file);
    await expect(app.getByText(/Nu finns|is here now/)).toBeVisible();
    expect(await call(app, 'listSessions', {})).toMatchObject([{ id }]);
    await takeIn(app, file);
    await expect(app.getByText(/fanns redan, precis|was here already, exactly/)).toBeVisible();

    await note(app, id, 'Written here meanwhile');
    await takeIn(app, file);
    await expect(app.getByRole('alert')).toHaveText(t('problems.session-differs'));
    await expectAccessible(app);
    expect((await call(app, 'openSession', { id })).session.notes).toHaveLength(1);

    await takeIn(app, { name: 'cut.dialogsession', buffer: file.buffer.subarray(0, 3000) });
    await expect(app.getByText(t('library.take.refused', { name: 'cut.dialogsession' }))).toBeVisible();
    await expect(app.getByText(/kit\.json|:1:1/)).toHaveCount(0);
  });
});

test('where another kit has its kit’s name and number, it comes all the same and says so', async ({
  app,
  t,
  show,
  context,
}, info) => {
  const id = await plan(app, { language: 'sv' });
  await show('documents', id);
  const file = await handOver(app, t);
  const data = info.outputPath('other');
  await putTinyKit(data);
  await appendFile(join(data, 'kits/tiny/1.0.0/guide.sv.md'), '\n');
  const other = await startHost({ data, language: 'sv' });
  const there = await context.newPage();
  try {
    await enter(there, other);
    await takeIn(there, file);
    await expect(there.getByText(t('library.take.session.kitDiffers'))).toBeVisible();
    expect(await call(there, 'listSessions', {})).toMatchObject([{ id }]);
  } finally {
    await there.close();
    await other.stop();
  }
});

test('a talk between two has no way out', async ({ app, t, show }) => {
  const id = await plan(app, { language: 'sv', kit: 'medarbetarsamtal', template: 'yearly-talk' });
  await show('documents', id);
  await expect(app.getByRole('heading', { name: t('papers.title') })).toBeVisible();
  await expect(app.getByText(t('handOver.about'))).toHaveCount(0);
  await expect(app.getByRole('button', { name: t('handOver.save') })).toHaveCount(0);
  await expect(call(app, 'packSession', { id })).rejects.toThrow(/session-private/);
});
