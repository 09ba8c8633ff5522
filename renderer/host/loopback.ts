/** The ordinary browser's transport: calls by POST, news by Server-Sent Events. */
import type { Announcement, CallName, Input, Output, Role, Transport } from '../../electron/core/contract.ts';
import { fail } from '../../electron/core/reply.ts';

export const loopbackTransport = (role: Role): Transport => ({
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
  listen: (hear) => {
    // An EventSource comes back by itself when the host does.
    const news = new EventSource(`/news?role=${role}`);
    news.onmessage = (message: MessageEvent<string>) => hear(JSON.parse(message.data) as Announcement);
    return () => news.close();
  },
  fileAddress: (ticket) => `/file/${ticket}`,
});
