/**
 * npm run bench: every promise about speed and memory, measured on this machine as it is now, in one table. Names of parts
 * after `--` measure those alone.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { browserLaunch } from '../support/browser-launch.ts';
import { project } from '../support/project.ts';
import { firstScreen } from './first-screen.ts';
import { library } from './library.ts';
import { table } from './measure.ts';
import type { Measure } from './measure.ts';
import { paper } from './paper.ts';
import { rehearsing } from './rehearsing.ts';
import { typing } from './typing.ts';

const parts: Record<string, (browser: Browser, folder: string) => Promise<readonly Measure[]>> = {
  'first-screen': firstScreen,
  library,
  typing,
  rehearsing: async (_, folder) => rehearsing(folder),
  paper,
};
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0)
  throw new Error(`No such part: ${unknown.join(', ')}. ${Object.keys(parts).join(', ')}`);

const folder = mkdtempSync(join(project, '.cache/bench-'));
const browser = await chromium.launch(browserLaunch());
try {
  const measures: Measure[] = [];
  for (const [name, measure] of Object.entries(parts))
    if (asked.length === 0 || asked.includes(name)) measures.push(...(await measure(browser, folder)));
  process.stdout.write(`${table(measures)}\n`);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
