/** How much code the first screen needs, and how soon its first row is there beside the least a React page can do. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import { call, plan } from '../support/browser-calls.ts';
import { project } from '../support/project.ts';
import { serveEmptyPage } from './empty-page.ts';
import { median } from './measure.ts';
import type { Measure } from './measure.ts';
import { visit } from './visit.ts';

const firstRow = 'main li a[href^="#/plan/"]';
/** Frames come every sixteen milliseconds, which is a third of what is measured: few rounds would tell little. */
const rounds = 25;

export const firstScreen = async (browser: Browser, folder: string): Promise<readonly Measure[]> => {
  const today = await visit(browser, { data: join(folder, 'today'), language: 'sv' }, async ({ page }) => {
    await call(page, 'changeSettings', { welcomed: true });
    const planned = { language: 'sv', kit: 'produktiva-relationer', template: 'half-day' } as const;
    for (let count = 0; count < 20; count += 1) await plan(page, planned);
    await page.reload();
    await page.locator(firstRow).first().waitFor();
    return { scripts: await scriptsOf(page), millis: await timesOf(page, firstRow) };
  });
  const empty = await serveEmptyPage(browser, folder, (page) => timesOf(page, 'main'));
  const [row, paint] = [median(today.millis), median(empty)];
  const all = readdirSync(join(project, 'dist/renderer/assets')).filter((name) => /\.m?js$/.test(name));
  const rest = all.filter((name) => !today.scripts.has(name));
  return [
    { what: 'First screen: JavaScript, gzip', value: gzipped([...today.scripts]), unit: 'KB', budget: 220 },
    { what: 'The rest, loaded when opened, gzip', value: gzipped(rest), unit: 'KB', budget: null },
    { what: 'An empty React page: first paint', value: paint, unit: 'ms', budget: null },
    { what: 'Today: first row', value: row, unit: 'ms', budget: null },
    { what: 'Today’s first row to an empty page’s paint', value: row / paint, unit: '×', budget: 2 },
  ];
};

/** Names of the scripts that the page fetched to get here. */
const scriptsOf = async (page: Page): Promise<ReadonlySet<string>> => {
  const addresses = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  return new Set(
    addresses
      .map((address) => new URL(address).pathname.split('/').at(-1) ?? '')
      .filter((name) => /\.m?js$/.test(name)),
  );
};

const gzipped = (names: readonly string[]): number =>
  names
    .map((name) => gzipSync(readFileSync(join(project, 'dist/renderer/assets', name)), { level: 9 }).length)
    .reduce((sum, size) => sum + size, 0) / 1000;

/** Milliseconds from the start of each loading until what `selector` names has been painted. */
export const timesOf = async (page: Page, selector: string): Promise<readonly number[]> => {
  await page.addInitScript((wanted) => {
    const look = (): void => {
      if (!document.querySelector(wanted)) return;
      watch.disconnect();
      // The frame after the one it is drawn in: by then it is on the glass.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => Object.assign(window, { painted: performance.now() })),
      );
    };
    const watch = new MutationObserver(look);
    watch.observe(document, { childList: true, subtree: true });
  }, selector);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await page.reload();
    const painted = await page.waitForFunction(() => (window as { painted?: number }).painted);
    times.push((await painted.jsonValue()) ?? Number.NaN);
  }
  return times;
};
