/** Electron's runtime: the npm package brings only a downloader. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject, say } from './project.mjs';
import { runQuietly } from './run.mjs';

const installer = inProject('node_modules/electron/install.js');
const downloadLimit = 5 * 60_000;

/** @returns {{ program: string } | { missing: string }} */
export const findElectron = () => {
  const elsewhere = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (elsewhere) {
    const program = join(elsewhere, usualName());
    return existsSync(program) ? { program } : { missing: `There is no Electron in ${elsewhere}.` };
  }
  const here = installed();
  if (here) return { program: here };
  say('Fetching Electron, this once …');
  runQuietly(process.execPath, [installer], { timeout: downloadLimit });
  const fetched = installed();
  return fetched ? { program: fetched } : { missing: 'Electron could not be downloaded.' };
};

/** Electron's installer notes the program's name last, so a download cut short does not count. */
const installed = () => {
  const note = inProject('node_modules/electron/path.txt');
  if (!existsSync(note)) return null;
  const program = inProject('node_modules/electron/dist', readFileSync(note, 'utf8'));
  return existsSync(program) ? program : null;
};

const usualName = () => {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
};
