/** A half-day in the real window: planned, led, written down, put on paper, and there again whatever ended the app. */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { typeDate, typeTime } from '../support/browser-fields.ts';
import { wordsIn } from '../support/browser-words.ts';
import type { Words } from '../support/browser-words.ts';
import { callAll } from './bridge.ts';
import type { WithBridge } from './bridge.ts';
import { expect, test } from './desktop-app.ts';
import type { DesktopApp } from './desktop-app.ts';

const group = 'Hemtjänst norr';
const t = wordsIn('sv');

const planHalfDay = async (window: Page, words: Words): Promise<string> => {
  await window
    .getByRole('article')
    .filter({ hasText: 'Produktiva relationer' })
    .getByRole('button', { name: /^Halvdag/ })
    .click();
  const dialog = window.getByRole('dialog');
  await dialog.getByLabel(words('today.new.group')).fill(group);
  await typeDate(dialog, words('today.new.date'), '2026-12-15');
  await typeTime(dialog, words('today.new.start'), '08:00');
  await dialog.getByRole('button', { name: words('today.new.plan') }).click();
  await expect(window.getByRole('heading', { name: group, level: 1 })).toBeVisible();
  return new URL(window.url()).hash.replace(/^#\/\w+\//, '');
};

const goTo = (window: Page, screen: string, id: string): Promise<void> =>
  window.evaluate((hash) => {
    location.hash = hash;
  }, `#/${screen}/${id}`);

const noteField = (window: Page) => window.getByRole('complementary').getByRole('textbox').first();
const takeNote = async (window: Page, text: string): Promise<void> => {
  await noteField(window).fill(text);
  await noteField(window).press('Enter');
};
const notes = (window: Page) => window.getByRole('list', { name: t('run.notesTaken') }).getByRole('listitem');

const killed = async ({ electron }: DesktopApp): Promise<void> => {
  const app = electron.process();
  const gone = once(app, 'exit');
  app.kill('SIGKILL');
  await gone;
};

test('is planned, led and put on paper, and found again after a kill and after a quit', async ({
  start,
}, info) => {
  test.setTimeout(180_000);
  const first = await start('--language', 'sv');
  const { window, electron } = first;
  const id = await planHalfDay(window, t);

  await goTo(window, 'run', id);
  await window.getByRole('button', { name: t('run.start') }).click();
  await expect(window.getByRole('timer')).toHaveText(/^1[45]:\d\d$/);
  await takeNote(window, '= Vi börjar på utsatt tid');
  await expect(notes(window)).toHaveCount(1);
  await expect(window.getByText(t('save.saved'), { exact: true })).toBeVisible();
  await window.getByRole('button', { name: t('run.next') }).click();
  await window.getByRole('button', { name: t('run.nextAnyway') }).click();
  await takeNote(window, 'Morgonen räcker inte');
  await expect(notes(window)).toHaveCount(2);

  const saved = info.outputPath('summary.pdf');
  await electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, saved);
  await goTo(window, 'documents', id);
  await window
    .getByRole('navigation', { name: t('papers.list') })
    .getByRole('button', { name: 'Sammanfattning' })
    .click();
  const preview = window.getByRole('group', { name: t('papers.preview', { title: 'Sammanfattning' }) });
  await expect(preview).toContainText('Vi börjar på utsatt tid');
  await expect(preview.locator('canvas').first()).toBeVisible();
  await window.getByRole('button', { name: t('papers.saveAs') }).click();
  await expect(window.getByText(t('papers.saved', { path: saved }))).toBeVisible();
  expect(readFileSync(saved).subarray(0, 4).toString()).toBe('%PDF');
  execFileSync('qpdf', ['--check', saved]);
  expect(statSync(saved).size).toBeGreaterThan(10_000);

  await killed(first);
  const second = await start();
  await expect(second.window.getByText(group).first()).toBeVisible();
  await goTo(second.window, 'run', id);
  await expect(notes(second.window)).toHaveCount(2);
  await expect(notes(second.window).filter({ hasText: 'Vi börjar på utsatt tid' })).toHaveCount(1);
  await expect(second.window.getByRole('timer')).toBeVisible();

  // Typed and not yet a note when the app is quit, with no time given to save it.
  await noteField(second.window).pressSequentially('Halvfärdig mening');
  await second.electron.close();
  const third = await start();
  await goTo(third.window, 'run', id);
  await expect(notes(third.window)).toHaveCount(2);
  await expect(noteField(third.window)).toHaveValue('Halvfärdig mening');
});

test('the room has a window of its own that knows what is for the room, and nothing else', async ({
  start,
}) => {
  const { window, electron } = await start('--language', 'sv');
  const id = await planHalfDay(window, t);
  await goTo(window, 'run', id);
  await window.getByRole('button', { name: t('run.start') }).click();
  const opening = electron.waitForEvent('window');
  await window.getByRole('button', { name: t('run.openRoom') }).click();
  const room = await opening;
  await expect(room.getByRole('heading', { level: 1 })).toBeVisible();

  const hearing = room.evaluate(
    () =>
      new Promise<string>((settle) => {
        const heard: unknown[] = [];
        (globalThis as unknown as WithBridge).samsprak.listen((news) => {
          heard.push(news);
          if (JSON.stringify(news).includes('"since":null')) settle(JSON.stringify(heard));
        });
      }),
  );
  await takeNote(window, '= hemligt för rummet');
  await expect(notes(window)).toHaveCount(1);
  await window.getByRole('button', { name: t('run.pause') }).click();
  const heard = await hearing;
  expect(heard).not.toContain('hemligt');
  expect(new Set((JSON.parse(heard) as { type: string }[]).map(({ type }) => type))).toEqual(
    new Set(['room']),
  );

  const asked = await callAll(
    room,
    ['openSession', { id }],
    ['tell', { id, event: { type: 'session-ended' } }],
    ['hello', {}],
    ['openRoom', { id }],
  );
  const refused = { ok: false, problem: { code: 'not-allowed-now' } };
  expect(asked.slice(0, 3)).toEqual([refused, refused, refused]);
  expect(asked[3]).toMatchObject({ ok: true });

  const pageOf = (one: Page) => one.evaluate(async () => (await fetch('/')).text());
  expect(await pageOf(window)).toContain(id);
  expect(await pageOf(room)).not.toContain(id);

  // One display here: the room stays a window beside the leader's, never over it.
  const shown = await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((one) => one.isFullScreen()),
  );
  expect(shown).toEqual([false, false]);
  const closed = room.waitForEvent('close');
  await electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()
      .find((one) => !one.webContents.getURL().includes('/room/'))
      ?.close();
  });
  await closed;
});
