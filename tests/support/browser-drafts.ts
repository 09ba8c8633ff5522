/** A kit that is being made one's own, in the window: what the tests of it begin with and look for. */
import type { Locator, Page } from '@playwright/test';
import type { DraftId } from '../../electron/core/ids.ts';
import { call } from './browser-calls.ts';
import { expect, goTo } from './browser-screens.ts';
import type { Words } from './browser-words.ts';

export const draft = 'draft-of-tiny' as DraftId;

/** A draft of the tiny kit, open in the window. */
export const openDraft = async (app: Page, t: Words): Promise<void> => {
  await call(app, 'beginDraft', {
    ...{ id: draft, kit: 'tiny', version: '1.0.0' },
    beginning: {
      ...{ id: 'ale-samtal', version: '1.0.0', publisher: 'Ale kommun', languages: ['sv', 'en'] },
      ...{ titles: { sv: 'Samtal i Ale', en: 'Talks in Ale' }, news: { sv: 'Anpassad.', en: 'Adapted.' } },
    },
  });
  await goTo(app, `#/adapt/${draft}`);
  await expect(app.getByText(t('adapt.problems.none'))).toBeVisible();
};
export const piece = (app: Page, t: Words, name: string | RegExp): Locator =>
  app.getByRole('navigation', { name: t('adapt.pieces.label') }).getByRole('button', { name });
export const part = (app: Page, name: string): Locator => app.getByRole('textbox', { name, exact: true });
export const saved = async (app: Page, t: Words): Promise<void> =>
  expect(app.getByText(t('save.saved'), { exact: true })).toBeVisible();
export const textOf = async (app: Page, path: string): Promise<string> =>
  (await call(app, 'openDraft', { id: draft })).draft.texts[path] ?? '';

/** Not the goodbye. */
export const hello = /^(Hej(?! då)|Hello)/;
