/** All that a window gets of its host: two functions, and no way to any other. */
import { contextBridge, ipcRenderer } from 'electron';
import { callChannel, leavingChannel, leftChannel, newsChannel } from './channels.ts';

/** The little of the page that is touched from here. */
type Page = {
  readonly document: { readonly activeElement: { readonly blur?: () => void } | null };
  readonly dispatchEvent: (event: Event) => void;
};
const page = globalThis as unknown as Page;

const pending = new Set<Promise<unknown>>();
const call = (name: string, input: unknown): Promise<unknown> => {
  const answered = ipcRenderer.invoke(callChannel, name, input).finally(() => pending.delete(answered));
  pending.add(answered);
  return answered;
};

contextBridge.exposeInMainWorld('samsprak', {
  call,
  listen: (hear: (announcement: unknown) => void): (() => void) => {
    // The event would carry the sender's own channels into the window.
    const pass = (_event: unknown, announcement: unknown): void => hear(announcement);
    ipcRenderer.on(newsChannel, pass);
    return () => void ipcRenderer.off(newsChannel, pass);
  },
});

/**
 * What a closing page sends by itself, Electron may drop: the page is told while it is still whole. A field that keeps what
 * was typed until it is left, or until the page is, gives it up now.
 */
const leave = async (): Promise<void> => {
  page.document.activeElement?.blur?.();
  page.dispatchEvent(new Event('pagehide'));
  do {
    await Promise.allSettled([...pending]);
    // An answer may make the page say more.
    await new Promise((resolve) => setTimeout(resolve));
  } while (pending.size > 0);
  ipcRenderer.send(leftChannel);
};
ipcRenderer.on(leavingChannel, () => void leave());
