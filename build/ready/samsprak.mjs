/** npm run -s samsprak -- …: the terminal host, readied without a word on standard output. */
import { ensureBuilt } from './built.mjs';
import { inProject } from './project.mjs';
import { runVisibly } from './run.mjs';

/** @param {readonly string[]} args @returns {Promise<number>} the terminal host's own exit status */
export const samsprak = (args) => {
  ensureBuilt('hosts', 'fonts');
  // Paths are meant from where the person stands, not from the project.
  const cwd = process.env['INIT_CWD'] ?? process.cwd();
  return runVisibly(process.execPath, [inProject('dist/node/terminal.js'), ...args], { cwd });
};
