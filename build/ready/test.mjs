/** npm test: types, lint, then every suite, each run to its end, and the totals as the last line. */
import { mkdirSync, rmSync } from 'node:fs';
import { ensureBuilt } from './built.mjs';
import { inProject, NotReady, say } from './project.mjs';
import { runVisibly } from './run.mjs';
import { browserForTests } from './test-browser.mjs';
import { inWords, playwrightTotals, sum, vitestTotals } from './totals.mjs';

/** @typedef {import('./totals.mjs').Totals} Totals */
/** @typedef {{ name: string, tool: string, args: string[], totals?: () => Totals | null }} Step */

const reports = '.cache/reports';

/** @type {readonly Step[]} */
const steps = [
  { name: 'Types', tool: 'typescript/bin/tsc', args: ['-b'] },
  {
    name: 'Lint',
    tool: 'eslint/bin/eslint.js',
    args: ['--cache', '--cache-location', '.cache/eslint', '--max-warnings', '0', '.'],
  },
  {
    name: 'Form',
    tool: 'prettier/bin/prettier.cjs',
    args: ['--check', '--cache', '--cache-location', '.cache/prettier', '.'],
  },
  {
    name: 'Core, services, hosts and materials',
    tool: 'vitest/vitest.mjs',
    args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${reports}/vitest.json`],
    totals: () => vitestTotals(inProject(reports, 'vitest.json')),
  },
  {
    name: 'The window in a browser',
    tool: '@playwright/test/cli.js',
    args: ['test', '--config', 'tests/screens/playwright.config.ts'],
    totals: () => playwrightTotals(inProject(reports, 'screens.json')),
  },
];

/** @param {readonly string[]} args @returns {Promise<number>} an exit status */
export const test = async (args) => {
  if (args.length > 0) {
    say(
      `npm test takes no options; it was given ${args.join(' ')}. One suite alone: npx vitest run tests/core.`,
    );
    return 2;
  }
  ensureBuilt();
  const env = { ...process.env, SAMSPRAK_BROWSER: browserForTests() };
  // An old report must never be counted as today's.
  rmSync(inProject(reports), { recursive: true, force: true });
  mkdirSync(inProject(reports), { recursive: true });

  // Built first: the host suites run what is built, as people do.
  const all = [build()];
  for (const step of steps) {
    process.stdout.write(`\n── ${step.name}\n`);
    const status = await runVisibly(process.execPath, [inProject('node_modules', step.tool), ...step.args], {
      env,
    });
    if (status > 128) return status;
    all.push(counted(step, status));
  }
  const total = sum(all);
  if (total.passed + total.failed === 0) total.failed = 1;
  process.stdout.write(`\n${inWords(total)}\n`);
  return total.failed === 0 ? 0 : 1;
};

/** @returns {Totals} one failure where something cannot be built; the checks after it say more about why */
const build = () => {
  try {
    ensureBuilt('window', 'hosts', 'fonts');
    return { passed: 0, failed: 0, skipped: 0 };
  } catch (problem) {
    if (!(problem instanceof NotReady)) throw problem;
    process.stdout.write(`${problem.message}\n`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
};

/**
 * A check that fails, or a suite that ends badly without a failed test to show for it, counts as one failure.
 * @param {Step} step @param {number} status @returns {Totals}
 */
const counted = (step, status) => {
  const found = step.totals?.() ?? { passed: 0, failed: 0, skipped: 0 };
  const isSilent = step.totals !== undefined && found.passed + found.failed === 0;
  if ((status === 0 && !isSilent) || found.failed > 0) return found;
  process.stdout.write(`${step.name}: ${isSilent ? 'no test ran' : 'failed'}\n`);
  return { ...found, failed: 1 };
};
