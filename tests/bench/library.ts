/** How soon the library stands there with many versions of kits, beside few; and how long it takes to check the shipped ones. */
import { spawnSync } from 'node:child_process';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { call } from '../support/browser-calls.ts';
import { project } from '../support/project.ts';
import { timesOf } from './first-screen.ts';
import { median } from './measure.ts';
import type { Measure } from './measure.ts';
import { visit } from './visit.ts';

const firstKit = 'main li h2 a[href^="#/kit/"]';
/** Beside the ten kits that are shipped. */
const many = 190;

export const library = async (browser: Browser, folder: string): Promise<readonly Measure[]> => {
  const few = await opened(browser, join(folder, 'few'), 0);
  const lots = await opened(browser, join(folder, 'many'), many);
  return [
    { what: 'Library with the shipped kits: first kit', value: few, unit: 'ms', budget: null },
    { what: `Library with ${many} versions more`, value: lots, unit: 'ms', budget: null },
    { what: 'Library with many versions to few', value: lots / few, unit: '×', budget: 1.5 },
    { what: 'Checking every shipped kit', value: await checking(), unit: 'ms', budget: 2000 },
  ];
};

const opened = (browser: Browser, data: string, more: number): Promise<number> =>
  visit(
    browser,
    { data, language: 'sv', prepare: () => putVersions(join(data, 'kits'), more) },
    async ({ page }) => {
      await call(page, 'changeSettings', { welcomed: true });
      await page.evaluate(() => {
        location.hash = '#/library';
      });
      await page.locator(firstKit).first().waitFor();
      return median(await timesOf(page, firstKit));
    },
  );

/** The tiny kit over and over, twenty versions each under as many names as it takes. */
const putVersions = async (kits: string, count: number): Promise<void> => {
  for (let at = 0; at < count; at += 1) {
    const [id, version] = [`tiny-${Math.floor(at / 20)}`, `1.${at % 20}.0`];
    const to = join(kits, id, version);
    await cp(join(project, 'tests/fixtures/kits/tiny/1.0.0'), to, { recursive: true });
    for (const name of await readdir(to)) {
      if (!/^(kit\.json|guide\..*)$/.test(name)) continue;
      const text = await readFile(join(to, name), 'utf8');
      await writeFile(
        join(to, name),
        text
          .replace('"tiny"', `"${id}"`)
          .replace('"1.0.0"', `"${version}"`)
          .replace('- 1.0.0:', `- ${version}:`),
      );
    }
  }
};

const checking = async (): Promise<number> => {
  const materials = join(project, 'materials');
  const kits = (await readdir(materials, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
    .map(({ name }) => name);
  const folders = (
    await Promise.all(
      kits.map(async (id) =>
        (await readdir(join(materials, id))).map((version) => join(materials, id, version)),
      ),
    )
  ).flat();
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    const { status } = spawnSync(process.execPath, [
      join(project, 'dist/node/terminal.js'),
      'check',
      ...folders,
    ]);
    if (status !== 0) throw new Error('A shipped kit has problems');
    return performance.now() - start;
  });
  return median(times);
};
