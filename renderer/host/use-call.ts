/** Asks the host for something to show, when a screen opens and whenever what it asks for changes. */
import { useCallback, useEffect, useState } from 'react';
import type { CallName, Input, Output } from '../../electron/core/contract.ts';
import { useHost } from './host.tsx';

export type Answer<Name extends CallName> = {
  /** The latest answer; null until the first. While the next is on its way the one before it stays. */
  readonly reply: Output<Name> | null;
  readonly askAgain: () => void;
};

/** Only for calls that change nothing: the same question may be asked more than once. */
export const useCall = <Name extends CallName>(name: Name, input: Input<Name>): Answer<Name> => {
  const { transport } = useHost();
  const [reply, setReply] = useState<Output<Name> | null>(null);
  const [times, setTimes] = useState(0);
  // Inputs are small and plain, and a new object with the same words is the same question.
  const question = JSON.stringify(input);
  useEffect(() => {
    let gone = false;
    void transport.call(name, JSON.parse(question) as Input<Name>).then((answer) => {
      if (!gone) setReply(answer);
    });
    return () => {
      gone = true;
    };
  }, [transport, name, question, times]);
  const askAgain = useCallback(() => setTimes((before) => before + 1), []);
  return { reply, askAgain };
};
