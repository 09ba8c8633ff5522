/** Why the app cannot start, for whoever clicked its icon and for whoever reads the terminal. */
import { app, dialog } from 'electron';
import type { Composed } from '../compose.ts';
import { heldInWords, problemInWords } from '../in-words.ts';
import type { ShellSay } from './words.ts';

type Closed = Exclude<Composed, { state: 'open' }>;

export const refuseToStart = async (closed: Closed, folder: string, say: ShellSay): Promise<void> => {
  const line =
    closed.state === 'held' ? heldInWords(folder, closed.by) : problemInWords(folder, closed.problem);
  process.stderr.write(`${line}\n`);
  await dialog.showMessageBox({
    type: 'error',
    title: say('failed.title'),
    message: say('failed.title'),
    detail: detail(closed, folder, say),
  });
  app.exit(1);
};

const detail = (closed: Closed, folder: string, say: ShellSay): string => {
  if (closed.state === 'held') {
    const { pid, address } = closed.by;
    return address === null
      ? say('failed.held', { folder, pid })
      : say('failed.heldAt', { folder, pid, address });
  }
  switch (closed.problem.code) {
    case 'disk-full':
    case 'disk-read-only':
    case 'disk-unreachable':
      return say(`failed.${closed.problem.code}`, { folder });
    default:
      return say('failed.other', { folder });
  }
};
