import type { OutgoingHttpHeaders } from 'node:http';

/** What a host serves to a window, whichever way it travels. */
export type Answer = {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: string | Uint8Array;
};
