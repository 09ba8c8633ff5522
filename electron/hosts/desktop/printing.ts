/**
 * The system's print dialog for a PDF. A hidden window shows the file in Chromium's own viewer and prints that, which
 * Electron can since version 32; where it cannot, as without any printer, the system's program for PDFs takes over.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { BrowserWindow, shell } from 'electron';
import type { Empty } from '../../core/contract.ts';
import { done, fail } from '../../core/reply.ts';
import type { Reply } from '../../core/reply.ts';

/** What Chromium answers when a person changes their mind. */
const cancelled = /cancel/i;
/** The viewer draws a little after its page has loaded, and says nothing when it has. */
const settling = 700;

export const printPdf = async (file: string): Promise<Reply<Empty>> => {
  const refused = await printInWindow(file);
  if (refused === null) return done({});
  if (cancelled.test(refused)) return fail('cancelled');
  return openWithSystem(file);
};

export const openWithSystem = async (file: string): Promise<Reply<Empty>> => {
  const refused = await shell.openPath(file);
  return refused === '' ? done({}) : fail('host-cannot');
};

/** Null once it is printed, or why it was not. */
const printInWindow = async (file: string): Promise<string | null> => {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { plugins: true, sandbox: true, spellcheck: false },
  });
  try {
    await window.loadURL(pathToFileURL(file).href);
    await wait(settling);
    const { webContents } = window;
    // Asked first: without a printer some systems open a dialog that can do nothing.
    if ((await webContents.getPrintersAsync()).length === 0) return 'no printer';
    return await new Promise((settle) => {
      webContents.print({ silent: false }, (printed, reason) => settle(printed ? null : reason));
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    window.destroy();
  }
};
