/** The host's clock, as seen from this window. */
import type { Instant } from '../../electron/core/units.ts';

export type HostClock = { readonly now: () => Instant; readonly set: (now: Instant) => void };

export const hostClock = (hostNow: Instant): HostClock => {
  let ahead = hostNow - Date.now();
  return {
    now: () => (Date.now() + ahead) as Instant,
    set: (now) => {
      ahead = now - Date.now();
    },
  };
};
