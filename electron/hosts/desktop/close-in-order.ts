/** A window is closed only when its page has said what it still held, such as the last letters of a note. */
import { app } from 'electron';
import type { BrowserWindow } from 'electron';
import { millis } from '../../core/units.ts';
import type { Clock } from '../../services/clock.ts';
import { leavingChannel, leftChannel } from './channels.ts';

/** A page that hangs, or a disk that does, keeps nobody from leaving. */
const patience = millis(2_000);

let quitting = false;
app.on('before-quit', () => {
  quitting = true;
});

export const closeInOrder = (window: BrowserWindow, clock: Clock): void => {
  window.once('close', (event) => {
    event.preventDefault();
    // Holding a window back has called the quitting off; it goes on once the window is gone.
    const goesOn = quitting;
    quitting = false;
    let cancel = (): void => undefined;
    const finish = (): void => {
      cancel();
      if (!window.isDestroyed()) window.destroy();
      if (goesOn) app.quit();
    };
    cancel = clock.after(patience, finish);
    window.webContents.ipc.once(leftChannel, finish);
    window.webContents.send(leavingChannel);
    window.hide();
  });
};
