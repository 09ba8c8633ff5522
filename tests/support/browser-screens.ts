/** The window with the tiny kit on its shelf, its words, and the way to its screens. */
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { SessionId } from '../../electron/core/ids.ts';
import type { Language } from '../../electron/core/units.ts';
import { test as base } from './browser.ts';
import { wordsIn } from './browser-words.ts';
import type { Words } from './browser-words.ts';
import { fixtureKits } from './tiny-kit.ts';

export { expect } from './browser.ts';

type Screen = 'plan' | 'run' | 'approve' | 'review' | 'documents' | 'room';
type Fixtures = {
  t: Words;
  /** Opens a screen of a session in the lead's window. */
  show: (screen: Screen, id: SessionId) => Promise<void>;
};

/** Kits that people add lie in the data folder, one folder a version. */
export const putTinyKit = (data: string): Promise<void> =>
  cp(fixtureKits, join(data, 'kits'), { recursive: true });

export const test = base.extend<Fixtures>({
  prepare: async ({}, use) => use(putTinyKit),
  t: async ({ language }, use) => use(wordsIn(language)),
  show: async ({ app }, use) =>
    use(async (screen, id) => {
      await goTo(app, `#/${screen}/${id}`);
      await app.locator('main h1, main article').first().waitFor();
    }),
});

/** `address` as after the host's own, such as `#/library`. */
export const goTo = async (page: Page, address: string): Promise<void> => {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
};

/** The same journey in both languages. */
export const inBothLanguages = (journeys: (language: Language) => void): void => {
  for (const language of ['sv', 'en'] as const) {
    test.describe(language, () => {
      test.use({ language });
      journeys(language);
    });
  }
};

/** The leader's word for a clock that stands still; the room has its own, in the corner of the same window. */
export const pausedIn = (page: Page, t: Words): Locator =>
  page.getByRole('region', { name: t('run.time') }).getByText(t('run.paused'));
