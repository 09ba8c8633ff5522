/** Finds Chrome, Chromium or Edge on this machine. */
import { accessSync, closeSync, constants, openSync, readSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @returns {string | null} the path of its program */
export const findBrowser = () => candidates().find(works) ?? null;

/** What to install, in one line. */
export const browserAdvice =
  'Install Chrome, Chromium or Edge, or name its program in the environment variable SAMSPRAK_BROWSER.';

/** @returns {string[]} */
const candidates = () => {
  const named = process.env['SAMSPRAK_BROWSER'];
  // A name that leads nowhere is a mistake to hear about, not to paper over with another browser.
  if (named) return [named];
  if (process.platform === 'darwin') return macApplications();
  if (process.platform === 'win32') return windowsPrograms();
  return inPath([
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ]);
};

/** @param {string[]} names */
const inPath = (names) => {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
};

const macApplications = () =>
  ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
    ['/Applications', join(process.env['HOME'] ?? '', 'Applications')].map((folder) =>
      join(folder, `${name}.app`, 'Contents/MacOS', name),
    ),
  );

const windowsPrograms = () =>
  [
    'Google/Chrome/Application/chrome.exe',
    'Chromium/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ].flatMap((program) =>
    ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => process.env[name])
      .filter((folder) => folder !== undefined)
      .map((folder) => join(folder, program)),
  );

/** @param {string} program */
const works = (program) => {
  try {
    accessSync(program, constants.X_OK);
    return !isSnap(program);
  } catch {
    return false;
  }
};

/** A snap sees no hidden folder: neither our profile nor the page that lets it in. @param {string} program */
const isSnap = (program) => {
  if (process.platform !== 'linux') return false;
  const real = realpathSync(program);
  if (program.startsWith('/snap/') || real.startsWith('/snap/') || real.endsWith('/snap')) return true;
  const opening = firstBytes(real, 4096);
  return opening.startsWith('#!') && opening.includes('/snap/bin/');
};

/** @param {string} file @param {number} count */
const firstBytes = (file, count) => {
  const descriptor = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(count);
    return bytes.toString('latin1', 0, readSync(descriptor, bytes));
  } finally {
    closeSync(descriptor);
  }
};
