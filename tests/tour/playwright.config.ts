/** Pictures of the app for its pages: npm run tour. */
import { defineConfig } from '@playwright/test';
import { browserLaunch } from '../support/browser-launch.ts';

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.tour.ts',
  outputDir: '../../.cache/playwright/tour',
  globalSetup: '../support/build-setup.ts',
  workers: 1,
  retries: 0,
  timeout: 120_000,
  reporter: [['list']],
  use: {
    launchOptions: browserLaunch(),
    viewport: { width: 1440, height: 900 },
    contextOptions: { reducedMotion: 'reduce' },
  },
});
