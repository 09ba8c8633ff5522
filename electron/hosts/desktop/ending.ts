/** Quitting: the windows first, so that what they still hold reaches the host; then the disk; then the program. */
import { app, dialog } from 'electron';
import type { House } from '../compose.ts';
import type { Lines } from './ipc.ts';
import type { TempFiles } from './temp-files.ts';
import type { WindowPlaces } from './window-places.ts';
import type { ShellSay } from './words.ts';

type Parts = {
  readonly house: House;
  readonly lines: Lines;
  readonly temp: TempFiles;
  readonly places: WindowPlaces;
  readonly say: () => ShellSay;
};

export const endInOrder = ({ house, lines, temp, places, say }: Parts): void => {
  let ending = false;
  // All windows are closed when this comes.
  app.on('will-quit', (event) => {
    event.preventDefault();
    if (ending) return;
    ending = true;
    void end();
  });

  const end = async (): Promise<void> => {
    await lines.settled();
    // The folder is held until nothing more is to be written.
    let unsaved = await house.runner.stop();
    while (unsaved.length > 0 && (await tryAgain(unsaved.length, say()))) unsaved = await house.runner.stop();
    await places.settled();
    await house.close();
    await temp.sweep();
    app.exit(unsaved.length > 0 ? 1 : 0);
  };
};

const tryAgain = async (count: number, say: ShellSay): Promise<boolean> => {
  const { response } = await dialog.showMessageBox({
    type: 'warning',
    title: say('unsaved.title'),
    message: say('unsaved.text', { count }),
    detail: say('unsaved.detail'),
    buttons: [say('unsaved.again'), say('unsaved.quit')],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 0;
};
