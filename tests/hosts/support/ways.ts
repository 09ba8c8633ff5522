/** Two ways to the same Api: in this process, and over HTTP as a browser goes. One suite runs over both. */
import { onTestFinished } from 'vitest';
import type { Announcement, Role } from '../../../electron/core/contract.ts';
import type { Reply } from '../../../electron/core/reply.ts';
import { compose } from '../../../electron/hosts/compose.ts';
import { handedOver } from '../../../electron/hosts/serving/handed-over.ts';
import { canNothing } from '../../../electron/services/host-calls.ts';
import type { ManualClock } from '../../../electron/services/clock.ts';
import { browserWith, letIn } from './browser.ts';
import { options, serve } from './serve.ts';

export type Reached = {
  readonly call: (role: Role, name: string, input: unknown) => Promise<Reply<unknown>>;
  readonly listen: (role: Role) => Promise<readonly Announcement[]>;
  readonly fetch: (ticket: string) => Promise<Uint8Array | null>;
  /** Hands bytes over, and answers their ticket. */
  readonly hand: (bytes: Uint8Array) => Promise<string>;
  readonly close: () => Promise<void>;
};
export type Way = {
  readonly name: string;
  readonly open: (data: string, clock: ManualClock) => Promise<Reached>;
};

type Handed = ReturnType<typeof handedOver>;
const ticketOf = (handed: Handed): string => {
  if (!handed.ok) throw new Error(handed.problem.code);
  return handed.value.ticket;
};

export const ways: readonly Way[] = [
  {
    name: 'in process',
    open: async (data, clock) => {
      const composed = await compose({ ...(await options(data)), clock, can: canNothing });
      if (composed.state !== 'open') throw new Error(`Not open: ${composed.state}`);
      const { house } = composed;
      let closed: Promise<unknown> | null = null;
      const close = async () => {
        await (closed ??= house.close());
      };
      onTestFinished(close);
      return {
        call: house.call,
        listen: async (role) => {
          const heard: Announcement[] = [];
          house.announcer.listen(role, (news) => heard.push(news));
          return heard;
        },
        fetch: async (ticket) => house.tickets.take(ticket)?.bytes ?? null,
        hand: (bytes) => Promise.resolve(ticketOf(handedOver(house.tickets, bytes))),
        close,
      };
    },
  },
  {
    name: 'over loopback',
    open: async (data, clock) => {
      const { address, enter, stop } = await serve(data, { clock });
      const browser = browserWith(address, await letIn(enter));
      return {
        call: browser.call,
        listen: async (role) => (await browser.listen(role)).heard,
        fetch: async (ticket) => {
          const response = await browser.get(`/file/${ticket}`);
          return response.status === 200 ? new Uint8Array(await response.arrayBuffer()) : null;
        },
        hand: async (bytes) =>
          ticketOf((await (await browser.post('/file?role=lead', bytes)).json()) as Handed),
        close: async () => {
          await stop();
        },
      };
    },
  },
];
