/** Fetches a ticket's bytes, which can be done once. */
import type { Transport } from '../../electron/core/contract.ts';
import { done, fail } from '../../electron/core/reply.ts';
import type { Reply } from '../../electron/core/reply.ts';

export const fetchTicket = async (
  transport: Transport,
  ticket: string,
  signal?: AbortSignal,
): Promise<Reply<Blob>> => {
  try {
    const answer = await fetch(transport.fileAddress(ticket), signal ? { signal } : {});
    return answer.ok ? done(await answer.blob()) : fail('ticket-not-found');
  } catch {
    return fail(signal?.aborted ? 'cancelled' : 'host-gone');
  }
};
