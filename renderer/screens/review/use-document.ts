/** Has a document made, and fetches its bytes once: the preview, the download and the new tab all use the same. */
import { useCallback, useEffect, useState } from 'react';
import type { Transport } from '../../../electron/core/contract.ts';
import type { DocumentRow, Ticket } from '../../../electron/core/views.ts';
import type { SessionId } from '../../../electron/core/ids.ts';
import { done, fail } from '../../../electron/core/reply.ts';
import type { Problem, Reply } from '../../../electron/core/reply.ts';
import { fetchTicket } from '../../host/fetch-ticket.ts';
import { useHost } from '../../host/host.tsx';

export type MadeDocument = { readonly ticket: Ticket; readonly bytes: Blob };
export type DocumentState =
  | { readonly state: 'writing' }
  | { readonly state: 'ready'; readonly made: MadeDocument }
  | { readonly state: 'failed'; readonly problem: Problem };

/** Leaving the screen, or choosing another document, stops the fetching. */
export const useDocument = (
  id: SessionId,
  { name, part }: DocumentRow,
): { readonly current: DocumentState; readonly again: () => void } => {
  const { transport } = useHost();
  const [current, setCurrent] = useState<DocumentState>({ state: 'writing' });
  const [times, setTimes] = useState(0);
  useEffect(() => {
    const leaving = new AbortController();
    void make(transport, { id, name, part }, leaving.signal).then((reply) => {
      if (leaving.signal.aborted) return;
      setCurrent(
        reply.ok ? { state: 'ready', made: reply.value } : { state: 'failed', problem: reply.problem },
      );
    });
    return () => leaving.abort();
  }, [transport, id, name, part, times]);
  const again = useCallback(() => {
    setCurrent({ state: 'writing' });
    setTimes((before) => before + 1);
  }, []);
  return { current, again };
};

const make = async (
  transport: Transport,
  wanted: { id: SessionId; name: DocumentRow['name']; part: string | null },
  signal: AbortSignal,
): Promise<Reply<MadeDocument>> => {
  const reply = await transport.call('makeDocument', wanted);
  if (!reply.ok) return reply;
  if (signal.aborted) return fail('cancelled');
  const bytes = await fetchTicket(transport, reply.value.ticket, signal);
  return bytes.ok ? done({ ticket: reply.value, bytes: bytes.value }) : bytes;
};
