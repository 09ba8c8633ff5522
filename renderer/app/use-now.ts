/** Now, often enough for a clock to be right. */
import { useEffect, useState } from 'react';
import type { Instant } from '../../electron/core/units.ts';

/**
 * The time as `now` gives it, refreshed on each whole second of the host's clock, so that every clock on screen turns at
 * once. Only for small components: whatever calls it draws itself anew each second.
 */
export const useNow = (now: () => Instant): Instant => {
  const [shown, setShown] = useState(now);
  useEffect(() => {
    let timer = 0;
    const tick = (): void => {
      setShown(now());
      timer = window.setTimeout(tick, 1000 - (now() % 1000));
    };
    tick();
    return () => clearTimeout(timer);
  }, [now]);
  return shown;
};
