/** npm run bench: every promise about speed and memory, measured on this machine as it is now, in one table. */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserLaunch } from '../support/browser-launch.ts';
import { project } from '../support/project.ts';
import { firstScreen } from './first-screen.ts';
import { table } from './measure.ts';
import { paper } from './paper.ts';
import { rehearsing } from './rehearsing.ts';
import { typing } from './typing.ts';

const folder = mkdtempSync(join(project, '.cache/bench-'));
const browser = await chromium.launch(browserLaunch());
try {
  const measures = [
    ...(await firstScreen(browser, folder)),
    ...(await typing(browser, folder)),
    ...rehearsing(folder),
    ...(await paper(browser, folder)),
  ];
  process.stdout.write(`${table(measures)}\n`);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
