/** Where things are, and how the launcher speaks. */
import { resolve } from 'node:path';

export const project = resolve(import.meta.dirname, '../..');

/** @param {readonly string[]} parts @returns {string} an absolute path */
export const inProject = (...parts) => resolve(project, ...parts);

/** One line to standard error: standard output belongs to what is being run. @param {string} line */
export const say = (line) => void process.stderr.write(`${line}\n`);

/** Chromium refuses its sandbox to root, who is only ever a container or a test machine. */
export const isRoot = process.platform === 'linux' && process.getuid?.() === 0;

/** Something outside is missing: told in one line, without a stack. */
export class NotReady extends Error {
  /** @override */
  name = 'NotReady';
}
