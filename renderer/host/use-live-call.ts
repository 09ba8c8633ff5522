/** Something to show that is asked for anew whenever the host says that it changed. */
import { useEffect } from 'react';
import type { Announcement, CallName, Input } from '../../electron/core/contract.ts';
import { useHost } from './host.tsx';
import { useCall } from './use-call.ts';
import type { Answer } from './use-call.ts';

export const useLiveCall = <Name extends CallName>(
  name: Name,
  input: Input<Name>,
  news: Announcement['type'],
): Answer<Name>['reply'] => {
  const { transport } = useHost();
  const { reply, askAgain } = useCall(name, input);
  useEffect(
    () =>
      transport.listen((heard) => {
        if (heard.type === news) askAgain();
      }),
    [transport, askAgain, news],
  );
  return reply;
};
