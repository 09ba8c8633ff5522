/** The data folder that the hosts use when none is named; the window's browser profile lies in it. */
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** @param {string | null} named @returns {string} an absolute path */
export const dataFolder = (named) => (named === null ? usual() : resolve(named));

const usual = () => {
  const home = homedir();
  if (process.platform === 'darwin') return join(home, 'Library/Application Support/Samsprak');
  if (process.platform === 'win32') {
    return join(process.env['LOCALAPPDATA'] ?? join(home, 'AppData/Local'), 'Samsprak');
  }
  return join(process.env['XDG_DATA_HOME'] ?? join(home, '.local/share'), 'samsprak');
};
