/**
 * The import rule of ARCHITECTURE.md in one place: core ← nothing; services ← core; hosts ← services, core;
 * renderer ← core. Lint asks it for every import, and tests/core/architecture.test.ts asks it for the whole tree.
 */
import { isBuiltin } from 'node:module';
import { posix } from 'node:path';

/** @typedef {'core' | 'services' | 'hosts' | 'desktop' | 'renderer' | 'locales' | 'outside'} Room */

/** Longest first: a file belongs to the first that it starts with. @type {readonly (readonly [string, Room])[]} */
const folders = [
  ['electron/hosts/desktop/', 'desktop'],
  ['electron/hosts/', 'hosts'],
  ['electron/services/', 'services'],
  ['electron/core/', 'core'],
  ['renderer/', 'renderer'],
  ['locales/', 'locales'],
];

/** @type {Readonly<Partial<Record<Room, readonly Room[]>>>} */
const mayImport = {
  core: ['core', 'locales'],
  services: ['services', 'core', 'locales'],
  hosts: ['hosts', 'services', 'core', 'locales'],
  desktop: ['desktop', 'hosts', 'services', 'core', 'locales'],
  renderer: ['renderer', 'core', 'locales'],
};

/** An allow-list, because many packages silently bring Node's or the DOM's types into core. */
const corePackages = ['markdown-it', 'jsonc-parser', '@internationalized/date'];
/** Zod is set up before the first schema in one file; every other file takes it from there. */
const zodDoor = 'electron/core/schema.ts';
/** What only runs where Node is. */
const nodePackages = ['electron', 'lowdb', 'pdfkit'];

/**
 * The room a file is in.
 * @param {string} file relative to the project, with forward slashes
 * @returns {Room}
 */
export const roomOf = (file) => folders.find(([folder]) => file.startsWith(folder))?.[1] ?? 'outside';

/**
 * Why this import is not allowed, or null when it is.
 * @param {string} file the importing file, relative to the project, with forward slashes
 * @param {string} specifier as written in the import
 * @returns {string | null}
 */
export const refusal = (file, specifier) => {
  const room = roomOf(file);
  const allowed = mayImport[room];
  if (!allowed) return null;
  if (!specifier.startsWith('.')) return packageRefusal(file, room, specifier);
  // Vite's suffixes, as in './worker.ts?worker', name the same file.
  const target = roomOf(posix.join(posix.dirname(file), specifier.split('?')[0] ?? specifier));
  return allowed.includes(target) ? null : `${room} may import only ${allowed.join(', ')}, not ${target}.`;
};

/** @param {string} file @param {Room} room @param {string} specifier @returns {string | null} */
const packageRefusal = (file, room, specifier) => {
  const name = packageName(specifier);
  if (name === 'zod') return file === zodDoor ? null : `Take z from ${zodDoor}, where zod is set up.`;
  if (name === 'electron') return room === 'desktop' ? null : 'Only hosts/desktop may import electron.';
  if (room === 'core') {
    return corePackages.includes(name) ? null : `core is pure: only ${corePackages.join(', ')} may come in.`;
  }
  if (room === 'renderer') {
    const needsNode = isBuiltin(name) || nodePackages.includes(name);
    return needsNode ? `The window has no Node: ${specifier} belongs in services or a host.` : null;
  }
  return null;
};

/** @param {string} specifier @returns {string} `@scope/name` or `name`; `node:fs` as it is */
const packageName = (specifier) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
