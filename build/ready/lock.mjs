/** One at a time: two commands started together must not install or build over each other. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { inProject } from './project.mjs';

const lockFile = inProject('.cache/ready.lock');

/** @template T @param {() => T} work @returns {T} */
export const oneAtATime = (work) => {
  mkdirSync(inProject('.cache'), { recursive: true });
  while (!taken()) pause(100);
  try {
    return work();
  } finally {
    rmSync(lockFile, { force: true });
  }
};

const taken = () => {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (!holderLives()) rmSync(lockFile, { force: true });
    return false;
  }
};

const holderLives = () => {
  try {
    const holder = Number(readFileSync(lockFile, 'utf8'));
    // Made but not yet filled in: somebody is just taking it.
    if (!holder) return true;
    process.kill(holder, 0);
    return true;
  } catch (problem) {
    return problem instanceof Error && 'code' in problem && problem.code === 'EPERM';
  }
};

/** @param {number} millis */
const pause = (millis) => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, millis);
