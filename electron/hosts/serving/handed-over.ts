/** Bytes that a window hands to its host, for a call that names their ticket. */
import { done } from '../../core/reply.ts';
import type { Reply } from '../../core/reply.ts';
import type { Tickets } from '../../services/tickets.ts';

export const handedOver = (tickets: Tickets, bytes: Uint8Array): Reply<{ readonly ticket: string }> => {
  const nameless = { fileName: '', mimeType: 'application/octet-stream', pages: 0, missing: [] };
  return done({ ticket: tickets.put({ bytes, ...nameless }).ticket });
};
