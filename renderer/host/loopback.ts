/** The ordinary browser's transport: calls by POST, news by Server-Sent Events. */
import type { Announcement, CallName, Input, Output, Role, Transport } from '../../electron/core/contract.ts';
import { fail } from '../../electron/core/reply.ts';
import { handOverTo } from './hand-over.ts';

export const loopbackTransport = (role: Role): Transport => ({
  listen: newsOf(role),
  call: async <Name extends CallName>(name: Name, input: Input<Name>) => {
    try {
      const answer = await fetch(`/api/${name}?role=${role}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(input),
      });
      return (await answer.json()) as Output<Name>;
    } catch {
      // The host is being restarted or is gone; whoever called keeps what was typed and tries again.
      return fail('host-gone') as Output<Name>;
    }
  },
  fileAddress: (ticket) => `/file/${ticket}`,
  handOver: handOverTo(`/file?role=${role}`),
});

/**
 * One stream for all who listen: a browser opens at most six connections to a host, and each stream holds one for as long
 * as its window is open.
 */
const newsOf = (role: Role): Transport['listen'] => {
  const listeners = new Set<(announcement: Announcement) => void>();
  let news: EventSource | null = null;
  return (hear) => {
    listeners.add(hear);
    // An EventSource comes back by itself when the host does.
    news ??= new EventSource(`/news?role=${role}`);
    news.onmessage = (message: MessageEvent<string>) => {
      const announcement = JSON.parse(message.data) as Announcement;
      for (const listener of listeners) listener(announcement);
    };
    return () => {
      listeners.delete(hear);
      if (listeners.size > 0) return;
      news?.close();
      news = null;
    };
  };
};
