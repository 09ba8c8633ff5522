/** Running other programs. */
import { spawn, spawnSync } from 'node:child_process';
import { constants } from 'node:os';
import { onEnding } from './endings.mjs';
import { project } from './project.mjs';

/**
 * Runs a program to its end and keeps what it said.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, timeout?: number }} [options] timeout in milliseconds
 * @returns {{ ok: boolean, output: string }}
 */
export const runQuietly = (program, args, { env = process.env, timeout } = {}) => {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: project,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
    ...(timeout === undefined ? {} : { timeout }),
  });
  return { ok: status === 0, output: error ? error.message : `${stdout}${stderr}` };
};

/**
 * Runs a program that speaks for itself, and passes on what ends us, so that ending the launcher ends it too.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string }} [options]
 * @returns {Promise<number>} its exit status, 128 + n where a signal ended it
 */
export const runVisibly = async (program, args, { env = process.env, cwd = project } = {}) => {
  const child = spawn(program, args, { cwd, env, stdio: 'inherit' });
  const forget = onEnding((signal) => void child.kill(signal));
  try {
    return await new Promise((settle, refuse) => {
      child.on('error', refuse);
      child.on('close', (status, signal) => settle(status ?? 128 + (signal ? constants.signals[signal] : 0)));
    });
  } finally {
    forget();
  }
};
