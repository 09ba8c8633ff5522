/** All that a window gets of its host: two functions, and no way to any other. */
import { contextBridge, ipcRenderer } from 'electron';
import { callChannel, newsChannel } from './channels.ts';

contextBridge.exposeInMainWorld('samsprak', {
  call: (name: string, input: unknown): Promise<unknown> => ipcRenderer.invoke(callChannel, name, input),
  listen: (hear: (announcement: unknown) => void): (() => void) => {
    // The event would carry the sender's own channels into the window.
    const pass = (_event: unknown, announcement: unknown): void => hear(announcement);
    ipcRenderer.on(newsChannel, pass);
    return () => void ipcRenderer.off(newsChannel, pass);
  },
});
