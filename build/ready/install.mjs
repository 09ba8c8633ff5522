/** Packages from the lock file, installed only when they are not what it says. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inProject, NotReady, say } from './project.mjs';
import { runQuietly } from './run.mjs';

const lockFile = inProject('package-lock.json');
const noteFile = inProject('node_modules/.package-lock.json');
const stampFile = inProject('node_modules/.samsprak-ready');

export const ensureInstalled = () => {
  const lock = readFileSync(lockFile, 'utf8');
  const stamp = createHash('sha256').update(lock).digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  if (!existsSync(noteFile) || !isInstalled(lock, readFileSync(noteFile, 'utf8'))) install();
  writeFileSync(stampFile, stamp);
};

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} Package */
/** @typedef {{ packages?: Record<string, Package> }} Lock */

/**
 * Whether what npm noted beside the packages is what the lock file wants: an `npm ci` by hand counts.
 * @param {string} lock package-lock.json
 * @param {string} noted node_modules/.package-lock.json
 */
export const isInstalled = (lock, noted) => {
  const found = readLock(noted);
  return Object.entries(readLock(lock)).every(([path, { version, integrity, optional, devOptional }]) => {
    if (path === '') return true;
    const there = found[path];
    // Binaries of other platforms are in the lock file and never here.
    if (!there) return optional === true || devOptional === true;
    return there.version === version && there.integrity === integrity;
  });
};

/** @param {string} text @returns {Record<string, Package>} */
const readLock = (text) => {
  /** @type {Lock} */
  const lock = JSON.parse(text);
  return lock.packages ?? {};
};

const install = () => {
  say('Installing packages …');
  // NODE_ENV=production or omit=dev would leave out the very tools that build.
  const { ok, output } = npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (!ok) throw new NotReady(`${output.trim()}\nThe packages could not be installed (npm ci).`);
};

/** Runs the npm that started us, or the one beside this Node; never a shell. @param {readonly string[]} args */
const npm = (args) => {
  const beside = dirname(process.execPath);
  const found = [
    process.env['npm_execpath'] ?? '',
    join(beside, 'node_modules/npm/bin/npm-cli.js'),
    join(beside, '../lib/node_modules/npm/bin/npm-cli.js'),
    '/usr/share/nodejs/npm/bin/npm-cli.js',
  ].find((path) => /npm-cli\.c?js$/.test(path) && existsSync(path));
  return found ? runQuietly(process.execPath, [found, ...args]) : runQuietly('npm', args);
};
