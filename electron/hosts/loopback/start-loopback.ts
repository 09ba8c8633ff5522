/** The same app in an ordinary browser, on this computer only. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pathToFileURL } from 'node:url';
import type { SessionId } from '../../core/ids.ts';
import { fail } from '../../core/reply.ts';
import { millis } from '../../core/units.ts';
import type { Holder } from '../../services/files/data-lock.ts';
import { canNothing } from '../../services/host-calls.ts';
import { compose } from '../compose.ts';
import type { House, Site } from '../compose.ts';
import { heldInWords, problemInWords } from '../in-words.ts';
import { replyWith, send } from './answers.ts';
import { doorFile, openDoor } from './door.ts';
import { createGuard } from './guard.ts';
import { openKeys } from './keys.ts';
import { listenOn } from './listen-on.ts';
import { createNews } from './news.ts';
import { answer } from './routes.ts';
import type { Rooms } from './routes.ts';
import { listWindowFiles } from '../serving/window-files.ts';

export type LoopbackOptions = Omit<Site, 'can' | 'hostCalls'> & {
  /** Null: the one of last time, or any that is free. 0: any that is free. */
  readonly port: number | null;
  /** The built window. */
  readonly renderer: string;
};

export type Loopback = {
  /** `http://127.0.0.1:43121` */
  readonly address: string;
  /** The file that lets a browser in, as a `file:` address. */
  readonly enter: string;
  readonly house: House;
  /** Saves, ends every connection and lets go of the folder. Answers the sessions that no disk would take. */
  readonly stop: () => Promise<readonly SessionId[]>;
};

export type Started =
  | { readonly state: 'ready'; readonly loopback: Loopback }
  /** `enter` is there when the holder serves browsers too, and this person may read its door. */
  | {
      readonly state: 'held';
      readonly by: Holder;
      readonly enter: string | null;
      readonly message: string;
    }
  | { readonly state: 'failed'; readonly message: string };

export const startLoopback = async (options: LoopbackOptions): Promise<Started> => {
  const { dataFolder } = options;
  const composed = await compose({ ...options, can: canNothing });
  if (composed.state === 'held') {
    const { by } = composed;
    const enter = await enterOf(dataFolder, by);
    return { state: 'held', by, enter, message: heldInWords(dataFolder, by) };
  }
  if (composed.state === 'failed')
    return { state: 'failed', message: problemInWords(dataFolder, composed.problem) };
  const { house } = composed;
  try {
    return await serve(house, options);
  } catch (error) {
    await house.close();
    throw error;
  }
};

const serve = async (house: House, options: LoopbackOptions): Promise<Started> => {
  const { dataFolder, clock, port, renderer } = options;
  const keys = await openKeys(dataFolder);
  const files = await listWindowFiles(renderer, house.greeting);
  const server = createServer();
  // A window left open asks again as soon as somebody listens, before the answers are in place: it must not wait for ever.
  const early: (readonly [IncomingMessage, ServerResponse])[] = [];
  const hold = (request: IncomingMessage, response: ServerResponse): void =>
    void early.push([request, response]);
  server.on('request', hold);
  const listening = await listenOn(server, port, keys.lastPort);
  if (typeof listening === 'string') {
    await house.close();
    return { state: 'failed', message: listening };
  }

  const address = `http://127.0.0.1:${listening.port}`;
  const door = await openDoor(dataFolder, address);
  const news = createNews(house, clock);
  const guard = createGuard(listening.port, keys.pass);
  const rooms: Rooms = { house, guard, door, news, files };

  let closing = false;
  const pending = new Set<Promise<void>>();
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      // Said as a host that is away says it: the window keeps what it has and asks again.
      const answered = closing ? replyWith(503, fail('host-gone')) : await answer(rooms, request, response);
      if (answered) send(response, answered);
    } catch (error) {
      house.log.error('request-failed', error);
      if (response.headersSent) response.destroy();
      else send(response, replyWith(500, fail('unexpected')));
    }
  };
  const take = (request: IncomingMessage, response: ServerResponse): void => {
    const handled = handle(request, response).finally(() => pending.delete(handled));
    pending.add(handled);
  };
  server.off('request', hold).on('request', take);
  for (const [request, response] of early) take(request, response);
  await keys.remember(listening.port);
  await house.publish(address);

  const stop = async (): Promise<readonly SessionId[]> => {
    closing = true;
    server.close();
    news.end();
    // A request that never ends must not keep the program from ending.
    const patience = new Promise<void>((resolve) => clock.after(millis(2_000), resolve));
    await Promise.race([Promise.all(pending), patience]);
    // Before the folder is let go: the next host puts its own door in the same place.
    await door.shut();
    const unsaved = await house.close();
    server.closeAllConnections();
    return unsaved;
  };
  return { state: 'ready', loopback: { address, enter: door.enter, house, stop } };
};

/** Whoever may read the door may go through it. */
const enterOf = async (dataFolder: string, { address }: Holder): Promise<string | null> => {
  if (address === null) return null;
  const file = doorFile(dataFolder);
  const page = await readFile(file, 'utf8').catch(() => '');
  return page.includes(`${address}/enter?`) ? pathToFileURL(file).href : null;
};
