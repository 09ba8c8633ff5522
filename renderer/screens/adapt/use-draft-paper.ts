/** The paper that the open piece is printed on: made at once, and anew a while after each change. */
import { useEffect, useRef, useState } from 'react';
import type { Input } from '../../../electron/core/contract.ts';
import type { PieceOnPaper } from '../../../electron/core/kit/adapt/paper-of.ts';
import type { Problem } from '../../../electron/core/reply.ts';
import { fetchTicket } from '../../host/fetch-ticket.ts';
import { useHost } from '../../host/host.tsx';
import { useAdapting } from './draft-context.ts';

/** Long enough for a person to go on typing. */
const pause = 900;

export type DraftPaper = { readonly bytes: Blob | null; readonly problem: Problem | null };

/** Keeps the paper it has while the draft is not sound. */
export const useDraftPaper = (paper: PieceOnPaper | null): DraftPaper => {
  const { id, store, draft, language, checked } = useAdapting();
  const { transport } = useHost();
  const [made, setMade] = useState<DraftPaper>({ bytes: null, problem: null });
  const isFirst = useRef(true);
  const isSound = checked.isCurrent && checked.problems.length === 0;
  const question = paper && isSound ? JSON.stringify({ id, language, ...paper }) : null;
  useEffect(() => {
    if (question === null) return undefined;
    const leaving = new AbortController();
    const make = async (): Promise<void> => {
      const problem = await store.settled();
      const input = JSON.parse(question) as Input<'makeDraftDocument'>;
      const ticket = problem
        ? { ok: false as const, problem }
        : await transport.call('makeDraftDocument', input);
      const bytes = ticket.ok ? await fetchTicket(transport, ticket.value.ticket, leaving.signal) : ticket;
      if (leaving.signal.aborted) return;
      isFirst.current = false;
      setMade((before) =>
        bytes.ok ? { bytes: bytes.value, problem: null } : { bytes: before.bytes, problem: bytes.problem },
      );
    };
    const timer = setTimeout(() => void make(), isFirst.current ? 0 : pause);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [question, draft, store, transport]);
  return made;
};
