/** Sends what is typed a moment after the last key, at the latest every half second while somebody keeps typing. */
import { useCallback, useEffect, useRef } from 'react';

const afterLastKey = 150;
const atTheLatest = 500;

export type Soon = {
  /** Something was typed. */
  readonly soon: () => void;
  /** At once, if anything waits. */
  readonly flush: () => void;
  /** What waited is sent in another way. */
  readonly drop: () => void;
};

/** Leaving the screen or the window sends what waits: the last keystrokes are not left behind. */
export const useSoon = (send: () => void): Soon => {
  const latest = useRef(send);
  const timer = useRef(0);
  const waitingSince = useRef<number | null>(null);
  useEffect(() => {
    latest.current = send;
  });
  const drop = useCallback((): void => {
    clearTimeout(timer.current);
    waitingSince.current = null;
  }, []);
  const now = useCallback((): void => {
    drop();
    latest.current();
  }, [drop]);
  const flush = useCallback((): void => {
    if (waitingSince.current !== null) now();
  }, [now]);
  useEffect(() => {
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);
  const soon = (): void => {
    const started = (waitingSince.current ??= Date.now());
    clearTimeout(timer.current);
    const wait = Math.min(afterLastKey, started + atTheLatest - Date.now());
    timer.current = window.setTimeout(now, Math.max(0, wait));
  };
  return { soon, flush, drop };
};
