/** Gives every screen the same connection, and what the host says of itself. */
import { createContext, use } from 'react';
import type { Transport } from '../../electron/core/contract.ts';
import type { Hello } from '../../electron/core/views.ts';
import type { SessionsStore } from './sessions-store.ts';
import type { Instant } from '../../electron/core/units.ts';

export type Host = {
  readonly transport: Transport;
  readonly sessions: SessionsStore;
  /** As it is now: settings and troubles follow the host's announcements. */
  readonly hello: Hello;
  /** Puts into `hello` what an answer has just told. */
  readonly learn: (news: Partial<Hello>) => void;
  /** The host's now. A window's own clock may be throttled or wrong; the host's is the truth. */
  readonly now: () => Instant;
};

export const HostContext = createContext<Host | null>(null);

export const useHost = (): Host => {
  const host = use(HostContext);
  if (!host) throw new Error('useHost outside the app');
  return host;
};
