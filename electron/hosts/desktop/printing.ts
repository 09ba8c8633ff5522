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
/** What fails, fails at once. A dialog stays open for as long as somebody thinks, and before version 37 tells no end. */
const failing = 2_000;

/** The last one, kept while its dialog may be open. */
let printing: BrowserWindow | null = null;

/** Answers once the dialog is open, or what was asked for is open in the system's program. */
export const printPdf = async (file: string, parent: BrowserWindow | null): Promise<Reply<Empty>> => {
  const refused = await printInWindow(file, parent);
  if (refused === null) return done({});
  if (cancelled.test(refused)) return fail('cancelled');
  return openWithSystem(file);
};

export const openWithSystem = async (file: string): Promise<Reply<Empty>> => {
  const refused = await shell.openPath(file);
  return refused === '' ? done({}) : fail('host-cannot');
};

/** Null where nothing speaks against it, or why it cannot be printed. */
const printInWindow = async (file: string, parent: BrowserWindow | null): Promise<string | null> => {
  printing?.destroy();
  const window = new BrowserWindow({
    show: false,
    // It goes when the leader's window goes, so that it cannot keep the app from ending.
    ...(parent ? { parent } : {}),
    webPreferences: { plugins: true, sandbox: true, spellcheck: false },
  });
  printing = window;
  window.once('closed', () => {
    if (printing === window) printing = null;
  });
  const close = (): void => {
    if (!window.isDestroyed()) window.destroy();
  };
  try {
    await window.loadURL(pathToFileURL(file).href);
    await wait(settling);
    // Asked first: without a printer some systems open a dialog that can do nothing.
    const printers = await window.webContents.getPrintersAsync();
    const refused = printers.length === 0 ? 'no printer' : await Promise.race([print(window, close), soon()]);
    if (refused !== null) close();
    return refused;
  } catch (error) {
    close();
    return error instanceof Error ? error.message : String(error);
  }
};

const print = (window: BrowserWindow, ended: () => void): Promise<string | null> =>
  new Promise((settle) => {
    window.webContents.print({ silent: false }, (printed, reason) => {
      settle(printed ? null : reason || 'refused');
      // Not from within: Electron is still busy with this window.
      setImmediate(ended);
    });
  });

const soon = (): Promise<null> => wait(failing, null);
