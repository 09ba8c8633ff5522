/** Where the pictures go, and in which shapes and colours a screen is taken. */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Settings } from '../../electron/core/settings.ts';
import { project } from '../support/project.ts';
import { call } from '../support/browser-calls.ts';
import { expect } from './stage.ts';
import type { Stage } from './stage.ts';

export const desktop = { width: 1440, height: 900 };
const small = { width: 1024, height: 700 };
/** A window of 1440 × 900 at 200 % zoom. */
const zoomed = { width: 720, height: 450 };

/** `name` as `sv/run`; without its ending. */
export const take = async (page: Page, name: string): Promise<void> => {
  const path = join(project, '.cache/tour', `${name}.png`);
  mkdirSync(dirname(path), { recursive: true });
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
};

export const wear = async (page: Page, theme: Settings['theme']): Promise<void> => {
  await call(page, 'changeSettings', { theme });
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
};

export const inEveryTheme = async ({ page, language }: Stage, name: string): Promise<void> => {
  for (const theme of ['dark', 'contrast', 'light'] as const) {
    await wear(page, theme);
    await take(page, `${language}/${name}${theme === 'light' ? '' : `-${theme}`}`);
  }
};

/** At the desk, on a small laptop, and at 200 % zoom. */
export const inEverySize = async ({ page, language }: Stage, name: string): Promise<void> => {
  await take(page, `${language}/${name}`);
  await page.setViewportSize(small);
  await take(page, `${language}/${name}-1024`);
  await page.setViewportSize(zoomed);
  await take(page, `${language}/${name}-zoomed`);
  await page.setViewportSize(desktop);
};
