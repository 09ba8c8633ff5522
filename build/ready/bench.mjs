/** npm run bench: what is promised about speed and memory, measured and printed as a table. */
import { ensureBuilt } from './built.mjs';
import { inProject } from './project.mjs';
import { runVisibly } from './run.mjs';
import { browserForTests } from './test-browser.mjs';

/** @param {readonly string[]} args passed on to tests/bench/run.ts @returns {Promise<number>} an exit status */
export const bench = (args) => {
  ensureBuilt('window', 'hosts', 'fonts', 'bench');
  const env = { ...process.env, SAMSPRAK_BROWSER: browserForTests() };
  return runVisibly(process.execPath, ['--expose-gc', inProject('.cache/bench/run.js'), ...args], { env });
};
