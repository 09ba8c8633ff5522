/** npm run tour: the pictures of the app that its pages show. */
import { ensureBuilt } from './built.mjs';
import { inProject } from './project.mjs';
import { runVisibly } from './run.mjs';
import { browserForTests } from './test-browser.mjs';

/** @param {readonly string[]} args passed on to Playwright @returns {Promise<number>} an exit status */
export const tour = (args) => {
  ensureBuilt('window', 'hosts', 'fonts');
  const env = { ...process.env, SAMSPRAK_BROWSER: browserForTests() };
  const playwright = inProject('node_modules/@playwright/test/cli.js');
  return runVisibly(
    process.execPath,
    [playwright, 'test', '--config', 'tests/tour/playwright.config.ts', ...args],
    { env },
  );
};
