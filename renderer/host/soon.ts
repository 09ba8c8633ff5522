/** Sends what is typed a moment after the last key, at the latest every half second while somebody keeps typing. */
import { useCallback, useEffect, useRef } from 'react';

const afterLastKey = 150;
const atTheLatest = 500;

export type Soon = {
  /** Something was typed. `wait`: the moment, where it is another. */
  readonly soon: (wait?: number) => void;
  /** At once, if anything waits. */
  readonly flush: () => void;
  /** What waited is sent in another way. */
  readonly drop: () => void;
};

export const createSoon = (send: () => void): Soon => {
  let timer = 0;
  let waitingSince: number | null = null;
  const drop = (): void => {
    clearTimeout(timer);
    waitingSince = null;
  };
  const now = (): void => {
    drop();
    send();
  };
  return {
    drop,
    flush: () => {
      if (waitingSince !== null) now();
    },
    soon: (wait = afterLastKey) => {
      const started = (waitingSince ??= Date.now());
      clearTimeout(timer);
      const left = started + Math.max(wait, atTheLatest) - Date.now();
      timer = window.setTimeout(now, Math.max(0, Math.min(wait, left)));
    },
  };
};

/** Leaving the screen or the window sends what waits: the last keystrokes are not left behind. */
export const useSoon = (send: () => void): Soon => {
  const latest = useRef(send);
  useEffect(() => {
    latest.current = send;
  });
  const made = useRef<Soon | null>(null);
  const it = useCallback((): Soon => (made.current ??= createSoon(() => latest.current())), []);
  const flush = useCallback((): void => it().flush(), [it]);
  const drop = useCallback((): void => it().drop(), [it]);
  useEffect(() => {
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);
  return { soon: (wait) => it().soon(wait), flush, drop };
};
