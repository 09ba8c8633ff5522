import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { inWords, playwrightTotals, sum, vitestTotals } from '../../build/ready/totals.mjs';

const folder = mkdtempSync(join(tmpdir(), 'totals-'));
afterAll(() => rmSync(folder, { recursive: true }));

const report = (contents: object): string => {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(contents));
  return file;
};

test('a file of tests that cannot be loaded counts as a failure', () => {
  const file = report({
    numPassedTests: 5,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ],
  });
  expect(vitestTotals(file)).toEqual({ passed: 5, failed: 2, skipped: 3 });
});

test('what passes only the second time is a failure, and so is an error outside any test', () => {
  const file = report({
    stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 2 },
    errors: [{ message: 'Cannot find module' }],
  });
  expect(playwrightTotals(file)).toEqual({ passed: 7, failed: 3, skipped: 2 });
});

test('a suite that ended before it could report has no totals', () => {
  expect(vitestTotals(join(folder, 'nothing.json'))).toBeNull();
  expect(playwrightTotals(join(folder, 'nothing.json'))).toBeNull();
});

test('the last line names what was skipped only where something was', () => {
  const one = { passed: 3, failed: 0, skipped: 0 };
  expect(inWords(one)).toBe('3 passed, 0 failed');
  expect(inWords(sum([one, { passed: 1, failed: 2, skipped: 4 }]))).toBe('4 passed, 2 failed, 4 skipped');
});
