/** Bytes that a window hands to its host, for a call that names their ticket. */
import { done } from '../../core/reply.ts';
import type { Reply } from '../../core/reply.ts';
import type { Tickets } from '../../services/tickets.ts';

/** More than any kit may hold. */
export const mostHandedOver = 64 * 1024 * 1024;

export const handedOver = (tickets: Tickets, bytes: Uint8Array): Reply<{ readonly ticket: string }> => {
  const nameless = { fileName: '', mimeType: 'application/octet-stream', pages: 0, missing: [] };
  return done({ ticket: tickets.put({ bytes, ...nameless }).ticket });
};
