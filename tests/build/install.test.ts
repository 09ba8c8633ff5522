import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isInstalled } from '../../build/ready/install.mjs';
import { project } from '../support/project.ts';

const lockOf = (packages: Record<string, object>): string => JSON.stringify({ lockfileVersion: 3, packages });
const react = { version: '19.3.1', integrity: 'sha512-a' };
const binary = { version: '1.0.0', integrity: 'sha512-b', optional: true };
const lock = lockOf({
  '': { name: 'samsprak' },
  'node_modules/react': react,
  'node_modules/binary-darwin': binary,
});

test('what npm ci installed here is recognised, so it is not installed again', () => {
  const read = (name: string): string => readFileSync(join(project, name), 'utf8');
  expect(isInstalled(read('package-lock.json'), read('node_modules/.package-lock.json'))).toBe(true);
});

test('binaries of other platforms need not be here', () => {
  expect(isInstalled(lock, lockOf({ 'node_modules/react': react }))).toBe(true);
});

test.each([
  ['a package is missing', {}],
  ['a package is of another version', { 'node_modules/react': { ...react, version: '19.3.0' } }],
  ['a package has other contents', { 'node_modules/react': { ...react, integrity: 'sha512-c' } }],
  [
    'a binary is of another version',
    { 'node_modules/react': react, 'node_modules/binary-darwin': { ...binary, version: '1.0.1' } },
  ],
])('it is installed again when %s', (_, noted) => {
  expect(isInstalled(lock, lockOf(noted))).toBe(false);
});
