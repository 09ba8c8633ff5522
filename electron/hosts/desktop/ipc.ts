/** Calls from windows: each window has one role for life, and only our own page in it is listened to. */
import { ipcMain } from 'electron';
import type { IpcMainInvokeEvent, WebContents } from 'electron';
import type { Role } from '../../core/contract.ts';
import { fail } from '../../core/reply.ts';
import type { House } from '../compose.ts';
import { isOurs } from './address.ts';
import { callChannel, newsChannel } from './channels.ts';

export type Lines = {
  /** From now on this window may call, and hears what its role may hear. */
  readonly connect: (contents: WebContents, role: Role) => void;
  /** When every call that came in has been answered. */
  readonly settled: () => Promise<void>;
};

export const openLines = ({ call, announcer }: Pick<House, 'call' | 'announcer'>): Lines => {
  const roles = new Map<WebContents, Role>();
  const pending = new Set<Promise<unknown>>();

  ipcMain.handle(callChannel, (event, name: unknown, input: unknown) => {
    const role = roles.get(event.sender);
    if (role === undefined || !fromOurPage(event)) return fail('not-allowed-now');
    if (typeof name !== 'string') return fail('invalid-input', { where: 'name' });
    const answered = call(role, name, input).finally(() => pending.delete(answered));
    pending.add(answered);
    return answered;
  });

  return {
    connect: (contents, role) => {
      roles.set(contents, role);
      const stop = announcer.listen(role, (announcement) => {
        if (!contents.isDestroyed()) contents.send(newsChannel, announcement);
      });
      contents.once('destroyed', () => {
        roles.delete(contents);
        stop();
      });
    },
    settled: async () => {
      while (pending.size > 0) await Promise.allSettled([...pending]);
    },
  };
};

/** The page itself, never a frame within it. A page that is closing may have no frame left; what it still says is its own. */
const fromOurPage = ({ sender, senderFrame }: IpcMainInvokeEvent): boolean =>
  senderFrame === null ? isOurs(sender.getURL()) : senderFrame.parent === null && isOurs(senderFrame.url);
