/** Files that are broken, from tomorrow, or not ours: each is named, and everything else opens. */
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { SessionId } from '../../electron/core/ids.ts';
import type { Hosted } from '../support/browser.ts';
import { plan, tell } from '../support/browser-calls.ts';
import { expect, goTo, inBothLanguages, putTinyKit, test } from '../support/browser-screens.ts';
import type { Language } from '../../electron/core/units.ts';

const fileOf = (host: Hosted, id: SessionId): string => join(host.data, 'sessions', `${id}.json`);

/** Ends the host, spoils a file as `spoil` says, and starts again with the window open. */
const whileAway = async (app: Page, host: Hosted, spoil: () => Promise<void>): Promise<void> => {
  await host.kill();
  await spoil();
  await host.restart();
  await app.goto(host.now().address);
  await app.locator('main').first().waitFor();
};
const twoSessions = async (app: Page, language: Language): Promise<readonly [SessionId, SessionId]> => [
  await plan(app, { language, details: { groupName: 'Hel grupp' } }),
  await plan(app, { language, details: { groupName: 'Trasig grupp' } }),
];

inBothLanguages((language) => {
  test('an unreadable session is named, kept, and had back as it last was good', async ({ app, t, host }) => {
    const [, broken] = await twoSessions(app, language);
    await tell(app, broken, { type: 'details-changed', details: { place: 'Ett rum' } });
    await whileAway(app, host, () => writeFile(fileOf(host, broken), 'not a session'));

    const troubles = app.getByRole('region', { name: t('today.troubles.title') });
    await expect(troubles).toContainText(`${broken}.json`);
    await expect(app.getByRole('region', { name: t('today.coming') })).toContainText('Hel grupp');
    const aside = (await readdir(join(host.data, 'sessions'))).find((name) => name.includes('unreadable'));
    await expect(troubles).toContainText(aside ?? 'nothing was set aside');
    expect(await readFile(join(host.data, 'sessions', aside ?? ''), 'utf8')).toBe('not a session');

    await troubles.getByRole('button', { name: t('today.troubles.recover') }).click();
    await expect(app.getByRole('heading', { level: 1 })).toContainText(language === 'sv' ? 'Litet' : 'Tiny');
    await goTo(app, '#/today');
    await expect(app.getByRole('region', { name: t('today.coming') })).toContainText('Trasig grupp');
    await expect(troubles).toBeHidden();
  });

  test('a session of a newer version is read and left as it is', async ({ app, t, host, show }) => {
    const [, newer] = await twoSessions(app, language);
    const file = fileOf(host, newer);
    let bytes = '';
    await whileAway(app, host, async () => {
      const text = await readFile(file, 'utf8');
      bytes = text.replace('"formatVersion":1', '"formatVersion":2');
      await writeFile(file, bytes);
    });
    await expect(app.getByRole('region', { name: t('today.coming') })).toContainText(t('today.readOnly'));
    await show('run', newer);
    await app.getByRole('button', { name: t('run.start') }).click();
    await expect(app.getByText(t('problems.session-read-only'))).toBeVisible();
    expect(await readFile(file, 'utf8')).toBe(bytes);
  });
});

test.describe('with a broken kit among the kits', () => {
  test.use({
    prepare: async ({}, use) =>
      use(async (data: string) => {
        await putTinyKit(data);
        const folder = join(data, 'kits/broken/1.0.0');
        await mkdir(folder, { recursive: true });
        await writeFile(join(folder, 'kit.json'), '{\n  "format": "samsprak-kit",\n  "oops"\n}\n');
      }),
  });

  test('its problems are listed with their places, and the others load', async ({ app, t }) => {
    await app.getByRole('link', { name: t('today.troubles.seeKit') }).click();
    const broken = app.getByRole('region', { name: t('library.broken.title') });
    await expect(broken).toContainText(join('broken', '1.0.0'));
    await expect(broken.locator('code').first()).toHaveText(/^kit\.json:[34]:\d+:$/);
    for (const kit of ['Produktiva relationer', 'Dialog i tre teman', 'Litet material']) {
      await expect(app.getByRole('link', { name: kit })).toBeVisible();
    }
  });
});
