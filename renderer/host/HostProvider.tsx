/** Gives the screens their host, and draws them anew when what it says of itself changes. */
import { useMemo, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import type { Transport } from '../../electron/core/contract.ts';
import type { Instant } from '../../electron/core/units.ts';
import type { HelloStore } from './hello-store.ts';
import { HostContext } from './host.tsx';
import type { SessionsStore } from './sessions-store.ts';

export const HostProvider = ({
  transport,
  now,
  store,
  sessions,
  children,
}: {
  transport: Transport;
  now: () => Instant;
  store: HelloStore;
  sessions: SessionsStore;
  children: ReactNode;
}) => {
  const hello = useSyncExternalStore(store.subscribe, store.current);
  const host = useMemo(
    () => ({ transport, sessions, hello, now, learn: store.learn }),
    [transport, sessions, hello, now, store],
  );
  return <HostContext value={host}>{children}</HostContext>;
};
