/** A runner on real files, with everything its windows would have heard. */
import type { Announcement } from '../../electron/core/contract.ts';
import { createAnnouncer } from '../../electron/services/announcer.ts';
import { createManualClock } from '../../electron/services/clock.ts';
import type { ManualClock } from '../../electron/services/clock.ts';
import { createLog } from '../../electron/services/log.ts';
import { createRunner } from '../../electron/services/runner.ts';
import type { Runner } from '../../electron/services/runner.ts';
import { createSessionStore } from '../../electron/services/session-store.ts';
import type { SessionStore } from '../../electron/services/session-store.ts';
import { at } from '../support/planned.ts';

export type Running = {
  readonly runner: Runner;
  readonly store: SessionStore;
  readonly clock: ManualClock;
  readonly lead: Announcement[];
  readonly room: Announcement[];
};

export const run = async (folder: string, clock = createManualClock(at('07:55'))): Promise<Running> => {
  const store = createSessionStore(folder, clock);
  const problem = await store.open();
  if (problem) throw new Error(`The folder does not open: ${problem.code}`);
  const lead: Announcement[] = [];
  const room: Announcement[] = [];
  const announcer = createAnnouncer((error) => {
    throw error;
  });
  announcer.listen('lead', (news) => lead.push(news));
  announcer.listen('room', (news) => room.push(news));
  const runner = createRunner({ store, announcer, clock, log: createLog(folder, clock) });
  await runner.start();
  return { runner, store, clock, lead, room };
};
