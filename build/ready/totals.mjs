/** How many tests passed, by the reports that the suites write. */
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Totals */

/**
 * @param {string} file vitest's JSON report
 * @returns {Totals | null} null where the suite ended before it could report
 */
export const vitestTotals = (file) => {
  const report = read(file);
  if (!report) return null;
  const brokenFiles = list(report['testResults']).filter(
    (result) => result['status'] === 'failed' && list(result['assertionResults']).length === 0,
  ).length;
  return {
    passed: count(report['numPassedTests']),
    // A file that cannot even be loaded holds no test to fail.
    failed: count(report['numFailedTests']) + brokenFiles,
    skipped: count(report['numPendingTests']) + count(report['numTodoTests']),
  };
};

/** @param {string} file Playwright's JSON report @returns {Totals | null} */
export const playwrightTotals = (file) => {
  const report = read(file);
  const stats = report && record(report['stats']);
  if (!stats) return null;
  return {
    passed: count(stats['expected']),
    // Flaky is a failure: what passes only the second time fails somebody in the room.
    failed: count(stats['unexpected']) + count(stats['flaky']) + list(report['errors']).length,
    skipped: count(stats['skipped']),
  };
};

/** @param {Totals[]} all @returns {Totals} */
export const sum = (all) =>
  all.reduce(
    (so, next) => ({
      passed: so.passed + next.passed,
      failed: so.failed + next.failed,
      skipped: so.skipped + next.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );

/** @param {Totals} totals @returns {string} */
export const inWords = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/** @param {string} file */
const read = (file) => (existsSync(file) ? record(JSON.parse(readFileSync(file, 'utf8'))) : null);

/** @param {unknown} value @returns {Record<string, unknown> | null} */
const record = (value) =>
  typeof value === 'object' && value !== null ? /** @type {Record<string, unknown>} */ (value) : null;

/** @param {unknown} value @returns {Record<string, unknown>[]} */
const list = (value) => (Array.isArray(value) ? value.map((item) => record(item) ?? {}) : []);

/** @param {unknown} value */
const count = (value) => (typeof value === 'number' ? value : 0);
