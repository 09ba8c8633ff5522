/** Asks for what the first screen will show while the window is still getting ready. */
import type { CallName, Input, Output, Transport } from '../../electron/core/contract.ts';

/** The first call by that name takes the answer that is on its way, unless something has changed meanwhile. */
export const askAhead = (transport: Transport, asked: 'listSessions'): Transport => {
  const again = (): Promise<Output<typeof asked>> => transport.call(asked, {});
  let ahead: Promise<Output<typeof asked>> | null = again();
  const stop = transport.listen((news) => {
    if (news.type === 'sessions-changed') ahead = null;
  });
  const take = async (): Promise<Output<typeof asked>> => {
    const first = ahead;
    ahead = null;
    stop();
    const reply = await first;
    // A host that was not up when the page came is by now.
    return reply?.ok ? reply : again();
  };
  return {
    ...transport,
    call: <Name extends CallName>(name: Name, input: Input<Name>): Promise<Output<Name>> =>
      name === asked && ahead ? (take() as Promise<Output<Name>>) : transport.call(name, input),
  };
};
