/**
 * The data folder that the hosts use when none is named (services/data-folder.ts says the same): the window's browser
 * profile lies in it.
 */
import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';

/** @param {string | null} named @returns {string} an absolute path */
export const dataFolder = (named) => (named === null ? usual() : resolve(named));

const usual = () => {
  const home = homedir();
  if (process.platform === 'darwin') return join(home, 'Library/Application Support/Samsprak');
  if (process.platform === 'win32') {
    return join(process.env['LOCALAPPDATA'] || join(home, 'AppData/Local'), 'Samsprak');
  }
  const named = process.env['XDG_DATA_HOME'] ?? '';
  return join(isAbsolute(named) ? named : join(home, '.local/share'), 'samsprak');
};
