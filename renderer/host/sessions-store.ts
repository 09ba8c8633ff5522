/** The sessions there are, kept true by the host's announcements: one list for every screen that shows them. */
import type { Transport } from '../../electron/core/contract.ts';
import type { Problem } from '../../electron/core/reply.ts';
import type { SessionRow } from '../../electron/core/views.ts';

export type Sessions = {
  /** While the next answer is on its way the one before it stays. */
  readonly rows: readonly SessionRow[];
  readonly problem: Problem | null;
};
export type SessionsStore = {
  readonly current: () => Sessions;
  /** Asks the host anew when a screen begins to look: news may have been missed while nobody did. */
  readonly subscribe: (changed: () => void) => () => void;
};

/** `first`: what the page came with. */
export const openSessions = (transport: Transport, first: readonly SessionRow[]): SessionsStore => {
  let sessions: Sessions = { rows: first, problem: null };
  const listeners = new Set<() => void>();
  const load = async (): Promise<void> => {
    const reply = await transport.call('listSessions', {});
    sessions = reply.ok ? { rows: reply.value, problem: null } : { ...sessions, problem: reply.problem };
    for (const changed of listeners) changed();
  };
  transport.listen((news) => {
    if (news.type === 'sessions-changed' && listeners.size > 0) void load();
  });
  return {
    current: () => sessions,
    subscribe: (changed) => {
      void load();
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
};
