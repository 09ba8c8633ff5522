/** The desktop shell's transport: the preload's two functions. */
import type { Announcement, CallName, Input, Output, Transport } from '../../electron/core/contract.ts';
import { handOverTo } from './hand-over.ts';

/** What the preload exposes, and nothing more. */
export type Bridge = {
  readonly call: (name: string, input: unknown) => Promise<unknown>;
  readonly listen: (hear: (announcement: unknown) => void) => () => void;
};

export const desktopTransport = (bridge: Bridge): Transport => ({
  call: async <Name extends CallName>(name: Name, input: Input<Name>) =>
    (await bridge.call(name, input)) as Output<Name>,
  listen: (hear) => bridge.listen((announcement) => hear(announcement as Announcement)),
  fileAddress: (ticket) => `app://samsprak/file/${ticket}`,
  handOver: handOverTo('app://samsprak/file'),
});
