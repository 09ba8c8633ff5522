/** What this host can do that a page in a browser cannot: dialogs, other programs, a second window, the screen's sleep. */
import { writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { FileFilter } from 'electron';
import { app, dialog, powerSaveBlocker, shell } from 'electron';
import type { HostCan } from '../../core/views.ts';
import { done, fail } from '../../core/reply.ts';
import type { Reply } from '../../core/reply.ts';
import { diskProblem } from '../../services/files/disk-problem.ts';
import type { HostCalls } from '../../services/host-calls.ts';
import type { Parcel, Tickets } from '../../services/tickets.ts';
import { openWithSystem, printPdf } from './printing.ts';
import type { TempFiles } from './temp-files.ts';
import type { Windows } from './windows.ts';
import type { ShellSay } from './words.ts';

export const canEverything: HostCan = {
  saveAs: true,
  open: true,
  print: true,
  roomWindow: true,
  showFolder: true,
};

type Parts = {
  readonly tickets: Tickets;
  readonly dataFolder: string;
  readonly temp: TempFiles;
  /** Not there yet when the Api is made, but before any window can call. */
  readonly windows: () => Windows;
  readonly say: () => ShellSay;
};

export const hostCalls = ({ tickets, dataFolder, temp, windows, say }: Parts): HostCalls => {
  let awake: number | null = null;

  /** The window may be showing it too: looked at, never used up. */
  const withParcel = async <T>(
    ticket: string,
    work: (parcel: Parcel) => Promise<Reply<T>>,
  ): Promise<Reply<T>> => {
    const parcel = tickets.peek(ticket);
    return parcel ? work(parcel) : fail('ticket-not-found');
  };
  const asFile = (ticket: string, work: (file: string) => ReturnType<typeof openWithSystem>) =>
    withParcel(ticket, async ({ fileName, bytes }) => {
      try {
        return await work(await temp.write(fileName, bytes));
      } catch (error) {
        return { ok: false, problem: diskProblem(error, fileName) };
      }
    });

  return {
    saveFile: ({ ticket }) => withParcel(ticket, (parcel) => saveAs(parcel, windows(), say())),
    openFile: ({ ticket }) => asFile(ticket, openWithSystem),
    printFile: ({ ticket }) => asFile(ticket, (file) => printPdf(file, windows().lead())),
    showRoom: ({ id }) => {
      windows().showRoom(id, say()('room.title'));
      return Promise.resolve(done({}));
    },
    showDataFolder: async () => ((await shell.openPath(dataFolder)) === '' ? done({}) : fail('host-cannot')),
    keepAwake: ({ on }) => {
      if (on) awake ??= powerSaveBlocker.start('prevent-display-sleep');
      else if (awake !== null) {
        powerSaveBlocker.stop(awake);
        awake = null;
      }
      return Promise.resolve(done({}));
    },
  };
};

const kindOf = (fileName: string, say: ShellSay): FileFilter => {
  const extension = extname(fileName).slice(1);
  switch (extension) {
    case 'dialogkit':
      return { name: say('save.kit'), extensions: [extension] };
    case 'dialogsession':
      return { name: say('save.session'), extensions: [extension] };
    default:
      return { name: say('save.pdf'), extensions: ['pdf'] };
  }
};

const saveAs = async (
  { bytes, fileName }: Parcel,
  windows: Windows,
  say: ShellSay,
): Promise<Reply<{ path: string }>> => {
  const options = {
    title: say('save.title'),
    defaultPath: join(app.getPath('documents'), fileName),
    filters: [kindOf(fileName, say)],
  };
  const lead = windows.lead();
  const { canceled, filePath } = await (lead
    ? dialog.showSaveDialog(lead, options)
    : dialog.showSaveDialog(options));
  if (canceled || filePath === '') return fail('cancelled');
  try {
    await writeFile(filePath, bytes);
    return done({ path: filePath });
  } catch (error) {
    return { ok: false, problem: diskProblem(error, fileName) };
  }
};
