/** The desktop host: Electron with the project as its app. */
import { spawn } from 'node:child_process';
import { isRoot, project } from './project.mjs';
import { endTogether } from './end-together.mjs';

/** What a shell and a loader answer when a program, or a library it needs, is not there. */
const cannotRun = [126, 127];

/**
 * @param {string} program
 * @param {import('./start-options.mjs').StartOptions} options
 * @returns {Promise<number | 'cannot-run'>} an exit status
 */
export const startDesktop = async (program, { data, language }) => {
  const args = [
    '.',
    ...(isRoot ? ['--no-sandbox'] : []),
    ...(data === null ? [] : ['--data', data]),
    ...(language === null ? [] : ['--language', language]),
  ];
  const env = { ...process.env };
  // Set by editors that are Electron themselves; it would turn ours into plain Node.
  delete env['ELECTRON_RUN_AS_NODE'];
  const child = spawn(program, args, { cwd: project, env, stdio: 'inherit' });
  const together = endTogether([child]);
  /** @type {number | 'cannot-run'} */
  const status = await new Promise((settle) => {
    child.on('error', () => settle('cannot-run'));
    child.on('exit', (code, signal) => settle(code ?? (signal === null ? 1 : 0)));
  });
  together.forget();
  if (together.isEnding()) return 0;
  return typeof status === 'number' && cannotRun.includes(status) ? 'cannot-run' : status;
};
