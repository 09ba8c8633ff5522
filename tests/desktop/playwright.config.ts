/** The real Electron: main, preload and window. Needs a display; .ci/run gives it one. */
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../../.cache/playwright/desktop',
  globalSetup: '../support/build-setup.ts',
  workers: 1,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: '../../.cache/reports/desktop.json' }]],
});
