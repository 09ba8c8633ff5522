/** A value on its way to the host: shown as the person left it until the host has answered. */
import { useRef, useState } from 'react';

export const useSent = <Value>(
  stored: Value,
  send: (value: Value) => Promise<unknown>,
): readonly [Value, (value: Value) => void] => {
  const [own, setOwn] = useState<{ readonly value: Value } | null>(null);
  const latest = useRef(0);
  const put = (value: Value): void => {
    latest.current += 1;
    const turn = latest.current;
    setOwn({ value });
    // Only the answer to the newest change may give the field back: an earlier one would undo what was typed since.
    void send(value).then(() => {
      if (latest.current === turn) setOwn(null);
    });
  };
  return [own ? own.value : stored, put];
};
