/** An app window of the browser that is here: no tabs, no address field, a profile of its own. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { browserAdvice, findBrowser } from './browser.mjs';
import { isRoot, say } from './project.mjs';

/** A browser that ends sooner than anybody can close a window did not open one. */
const tooSoon = 3_000;

/**
 * @param {{ address: string, enter: string }} host `enter` is the page that lets the window in, once. It travels as a
 * file's address because other people on the computer can read a process's arguments.
 * @param {string} data the data folder, where the profile lies
 * @param {() => void} closed the person closed the window
 * @returns {import('node:child_process').ChildProcess | null} the browser
 */
export const openWindow = ({ address, enter }, data, closed) => {
  const program = findBrowser();
  if (program === null) {
    say(`No browser was found to open ${address} in. ${browserAdvice}`);
    return null;
  }
  const browser = spawn(program, appWindow(enter, data), { stdio: 'ignore' });
  const opened = Date.now();
  browser.on('error', () => say(`${program} could not be started. The app is served at ${address}`));
  browser.on('exit', (code, signal) => {
    // Ended by us, with everything else.
    if (browser.killed || signal !== null) return;
    if (code === 0 && Date.now() - opened > tooSoon) closed();
    else say(`The window did not stay open. The app is still served at ${address}; Ctrl-C ends it.`);
  });
  return browser;
};

/**
 * Another window of a host that somebody else started and will end.
 * @param {string} enter @param {string} data
 * @returns {boolean} whether there is a browser to show it
 */
export const showWindow = (enter, data) => {
  const program = findBrowser();
  if (program === null) return false;
  spawn(program, appWindow(enter, data), { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
  return true;
};

/** @param {string} enter @param {string} data @returns {string[]} what the browser is told */
const appWindow = (enter, data) => {
  if (isRoot) say('Running as root, so the window runs without its sandbox (--no-sandbox).');
  return [
    `--app=${enter}`,
    // Without a profile of its own, a browser that already runs takes the window over and this process ends.
    `--user-data-dir=${join(data, 'window')}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--window-size=1280,860',
    ...(isRoot ? ['--no-sandbox'] : []),
  ];
};
