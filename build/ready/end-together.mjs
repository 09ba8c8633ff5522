/** Ctrl-C, a closed terminal or a kill of the launcher ends what it started, in its own time but within a few seconds. */
import { onEnding } from './endings.mjs';

const patience = 5_000;

/**
 * @param {import('node:child_process').ChildProcess[]} children those already started; push later ones
 * @returns {{ end: () => void, isEnding: () => boolean, forget: () => void }}
 */
export const endTogether = (children) => {
  let ending = false;
  const end = () => {
    if (ending) return;
    ending = true;
    for (const child of children) child.kill('SIGTERM');
    setTimeout(() => {
      for (const child of children) child.kill('SIGKILL');
    }, patience).unref();
  };
  const forget = onEnding(end);
  return { end, isEnding: () => ending, forget };
};
