/** npm start: the app in Electron, or as an app window of a browser, or served with its address told. */
import { resolve } from 'node:path';
import { ensureBuilt } from './built.mjs';
import { findElectron } from './electron.mjs';
import { isRoot, say } from './project.mjs';
import { startDesktop } from './start-desktop.mjs';
import { startLoopback } from './start-loopback.mjs';
import { readStartOptions, startHelp } from './start-options.mjs';

/** @param {readonly string[]} args @returns {Promise<number>} an exit status */
export const start = async (args) => {
  const read = readStartOptions(args);
  if ('help' in read) {
    process.stdout.write(`${startHelp}\n`);
    return 0;
  }
  if ('wrong' in read) {
    say(`${read.wrong} npm start -- --help tells what there is.`);
    return 2;
  }
  const { options } = read;
  // The hosts run in the project's folder; the person may stand in another one.
  if (options.data !== null) options.data = resolve(process.env['INIT_CWD'] ?? process.cwd(), options.data);
  ensureBuilt('window', 'hosts', 'fonts');

  if (!hasDisplay()) {
    if (options.open) say('There is no display here, so the app is served instead of shown.');
    return startLoopback({ ...options, open: false });
  }
  // A port and a window that is not to be opened only mean something to the loopback host.
  const loopback =
    options.host === 'loopback' || (options.host === null && (options.port !== null || !options.open));
  if (loopback) return startLoopback(options);

  const electron = findElectron();
  if ('missing' in electron) {
    say(`${electron.missing} The app opens in a browser window instead.`);
    return startLoopback(options);
  }
  if (isRoot) say('Running as root, so the window runs without its sandbox (--no-sandbox).');
  const ended = await startDesktop(electron.program, options);
  if (ended !== 'cannot-run') return ended;
  say('Electron does not run on this machine. The app opens in a browser window instead.');
  return startLoopback(options);
};

const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY']) || Boolean(process.env['WAYLAND_DISPLAY']);
