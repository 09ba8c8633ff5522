/** The window in the browser of this machine, served by the real loopback host. */
import { defineConfig } from '@playwright/test';
import { browserLaunch } from '../support/browser-launch.ts';

export default defineConfig({
  testDir: '.',
  outputDir: '../../.cache/playwright/screens',
  globalSetup: '../support/build-setup.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  // Far more than a test takes: only a machine that stands still reaches it.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: '../../.cache/reports/screens.json' }]],
  use: {
    launchOptions: browserLaunch(),
    viewport: { width: 1280, height: 800 },
    // A machine somewhere else: nothing may lean on where the tests run.
    timezoneId: 'America/New_York',
    locale: 'en-US',
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
  },
});
