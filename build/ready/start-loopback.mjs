/** The loopback host in a process of its own, and an app window of a browser that shows it. */
import { fork } from 'node:child_process';
import { dataFolder } from './data-folder.mjs';
import { endTogether } from './end-together.mjs';
import { hostEnvironment } from './host-environment.mjs';
import { inProject, project, say } from './project.mjs';
import { openWindow, showWindow } from './window.mjs';

/**
 * What the host tells us, once. A `held` with `enter` names a page that opens a window of the one that holds the folder.
 * @typedef {{ type: 'ready', address: string, enter: string }} Ready
 * @typedef {{ type: 'held', message: string, enter: string | null }} Held
 * @typedef {Ready | Held | { type: 'failed', message: string }} Told
 */

/** @param {import('./start-options.mjs').StartOptions} options @returns {Promise<number>} an exit status */
export const startLoopback = async ({ port, open, data, language }) => {
  const args = [
    ...(port === null ? [] : ['--port', port]),
    ...(data === null ? [] : ['--data', data]),
    ...(language === null ? [] : ['--language', language]),
  ];
  // The host prints its address itself: it does so as well when nobody launched it.
  const host = fork(inProject('dist/node/loopback.js'), args, {
    cwd: project,
    execArgv: [],
    env: hostEnvironment,
  });
  /** @type {import('node:child_process').ChildProcess[]} */
  const children = [host];
  const together = endTogether(children);
  /** @type {Exclude<Told, Ready>[]} */
  const refusals = [];

  host.on('message', (message) => {
    const told = /** @type {Told} */ (message);
    if (told.type !== 'ready') {
      refusals.push(told);
      say(told.message);
    } else if (open) {
      const browser = openWindow(told, dataFolder(data), together.end);
      if (browser) children.push(browser);
    }
  });

  /** @type {number} */
  const status = await new Promise((settle) => {
    host.on('error', () => settle(1));
    host.on('exit', (code, signal) => settle(code ?? (signal === null ? 1 : 128)));
  });
  const wasEnding = together.isEnding();
  const [refusal] = refusals;
  if (!refusal && !wasEnding && status !== 0) {
    // The window holds what was typed last, and finds the app again on the port that the data folder remembers.
    children.length = 0;
    say('The app ended unexpectedly. Start it again: its window waits, and has what was typed.');
  }
  together.end();
  if (!refusal) return wasEnding ? 0 : status;
  const enter = refusal.type === 'held' ? refusal.enter : null;
  if (open && enter !== null && showWindow(enter, dataFolder(data))) return 0;
  return status === 0 ? 1 : status;
};
