/** The sessions there are, kept true by the host's announcements: one list for every screen that shows them. */
import type { Transport } from '../../electron/core/contract.ts';
import type { Problem } from '../../electron/core/reply.ts';
import type { SessionRow } from '../../electron/core/views.ts';

export type Sessions = {
  /** Null until the first answer. While the next is on its way the one before it stays. */
  readonly rows: readonly SessionRow[] | null;
  readonly problem: Problem | null;
};
export type SessionsStore = {
  readonly current: () => Sessions;
  /** Asks the host anew when a screen begins to look: news may have been missed while nobody did. */
  readonly subscribe: (changed: () => void) => () => void;
  /** Asks before anybody looks, so that the first screen has its rows at once. */
  readonly loadAhead: () => Promise<void>;
};

export const openSessions = (transport: Transport): SessionsStore => {
  let sessions: Sessions = { rows: null, problem: null };
  let isAhead = false;
  const listeners = new Set<() => void>();
  const load = async (): Promise<void> => {
    const reply = await transport.call('listSessions', {});
    sessions = reply.ok ? { rows: reply.value, problem: null } : { ...sessions, problem: reply.problem };
    for (const changed of listeners) changed();
  };
  transport.listen((news) => {
    if (news.type !== 'sessions-changed') return;
    isAhead = false;
    if (listeners.size > 0) void load();
  });
  return {
    current: () => sessions,
    subscribe: (changed) => {
      if (!isAhead) void load();
      isAhead = false;
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    loadAhead: async () => {
      isAhead = true;
      await load();
      // A host that was not up when the page came is asked again.
      if (sessions.problem) isAhead = false;
    },
  };
};
