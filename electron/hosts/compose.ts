/** Opens the house: holds the data folder, starts the services and wires them into one Api, for whichever host asks. */
import { join } from 'node:path';
import type { Api, Role } from '../core/contract.ts';
import type { Greeting, HostCan } from '../core/views.ts';
import { dispatch } from '../core/dispatch.ts';
import type { SessionId } from '../core/ids.ts';
import type { Problem, Reply } from '../core/reply.ts';
import type { Language } from '../core/units.ts';
import { createAnnouncer } from '../services/announcer.ts';
import type { Announcer } from '../services/announcer.ts';
import { createApi } from '../services/api.ts';
import type { Clock } from '../services/clock.ts';
import { ensureDataFolder } from '../services/data-folder.ts';
import { createDocuments } from '../services/documents.ts';
import { createDrafts } from '../services/drafts.ts';
import { holdDataFolder } from '../services/files/data-lock.ts';
import type { DataLock, Holder } from '../services/files/data-lock.ts';
import type { HostCalls } from '../services/host-calls.ts';
import { createKits } from '../services/kits.ts';
import { createLibrary } from '../services/library.ts';
import { createLog } from '../services/log.ts';
import type { Log } from '../services/log.ts';
import { createRunner } from '../services/runner.ts';
import type { Runner } from '../services/runner.ts';
import { createSessionStore } from '../services/session-store.ts';
import { openSettings } from '../services/settings.ts';
import { createTickets } from '../services/tickets.ts';
import type { Tickets } from '../services/tickets.ts';
import { createPdfWriter } from '../services/writers/write-pdf.ts';

export type Site = {
  readonly dataFolder: string;
  readonly clock: Clock;
  /** Folders of the shipped kits and of the typefaces, and the built PDF thread. */
  readonly materials: string;
  readonly fonts: string;
  readonly pdfWorker: string;
  readonly version: string;
  /** Asked for on the command line: kept as the person's choice. Null: whatever they chose before. */
  readonly language: Language | null;
  /** The machine's own unless a rehearsal brings one. */
  readonly timeZone?: string;
  readonly can: HostCan;
  /** Called when there has been nothing to write for a while, and the PDF thread has ended. */
  readonly atRest?: () => void;
  readonly hostCalls?: (parts: Pick<House, 'tickets' | 'announcer' | 'dataFolder'>) => Partial<HostCalls>;
};

export type House = {
  readonly api: Api;
  /** The one door for transports. */
  readonly call: (role: Role, name: string, input: unknown) => Promise<Reply<unknown>>;
  /** Goes with the leader's page. */
  readonly greeting: () => Promise<Greeting>;
  readonly announcer: Announcer;
  readonly tickets: Tickets;
  readonly runner: Runner;
  readonly dataFolder: string;
  readonly log: Log;
  /** Of the interface, as the person has it now. */
  readonly language: () => Language;
  /** Tells a second start where the window is. */
  readonly publish: DataLock['publish'];
  /** Saves, lets go of the folder, and answers the sessions that no disk would take. */
  readonly close: () => Promise<readonly SessionId[]>;
};

export type Composed =
  | { readonly state: 'open'; readonly house: House }
  | { readonly state: 'held'; readonly by: Holder }
  | { readonly state: 'failed'; readonly problem: Problem };

export const compose = async (site: Site): Promise<Composed> => {
  const { dataFolder, clock } = site;
  const there = await ensureDataFolder(dataFolder);
  if (!there.ok) return { state: 'failed', problem: there.problem };
  const lock = await holdDataFolder(dataFolder, clock);
  if ('by' in lock) return { state: 'held', by: lock.by };
  if (!lock.held) return { state: 'failed', problem: lock.problem };

  const store = createSessionStore(dataFolder, clock);
  const problem = await store.open();
  if (problem) {
    await lock.release();
    return { state: 'failed', problem };
  }
  return { state: 'open', house: await furnish(site, lock, store) };
};

const furnish = async (
  site: Site,
  lock: DataLock,
  store: ReturnType<typeof createSessionStore>,
): Promise<House> => {
  const { dataFolder, clock, version, can } = site;
  const log = createLog(join(dataFolder, 'logs'), clock);
  const report = (error: unknown, name: string): void => log.error('call-failed', error, { name });
  const announcer = createAnnouncer((error) => log.error('listener-failed', error));
  const tickets = createTickets(clock);
  const pdf = createPdfWriter({
    worker: site.pdfWorker,
    fonts: site.fonts,
    ...(site.atRest && { atRest: site.atRest }),
  });
  const settings = await openSettings(dataFolder, clock);
  if (site.language !== null && site.language !== settings.current().language)
    await settings.change({ language: site.language });
  const runner = createRunner({ store, announcer, clock, log });
  await runner.start();

  const kits = await createKits({ shipped: site.materials, own: join(dataFolder, 'kits') });
  const drafts = createDrafts(dataFolder, clock);
  await drafts.open();
  const api = createApi({
    runner,
    store,
    kits,
    drafts,
    library: createLibrary(kits),
    tickets,
    documents: createDocuments({ pdf, tickets, clock }),
    settings,
    announcer,
    clock,
    about: { version, dataFolder, can, timeZone: site.timeZone ?? machineZone() },
    hostCalls: site.hostCalls?.({ tickets, announcer, dataFolder }) ?? {},
  });

  return {
    api,
    call: (role, name, input) => dispatch(api, role, name, input, report),
    greeting: async () => {
      const [hello, sessions] = await Promise.all([api.hello({}), api.listSessions({})]);
      if (hello.ok && sessions.ok) return { hello: hello.value, sessions: sessions.value };
      throw new Error('The house did not answer');
    },
    announcer,
    tickets,
    runner,
    dataFolder,
    log,
    language: () => settings.current().language,
    publish: (address) => lock.publish(address),
    close: async () => {
      const unsaved = await runner.stop();
      await pdf.close();
      await log.settled();
      await lock.release();
      return unsaved;
    },
  };
};

const machineZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;
