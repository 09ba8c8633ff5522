/** The sessions there are, drawn anew when the host says that they changed. */
import { useSyncExternalStore } from 'react';
import { useHost } from '../../host/host.tsx';
import type { Sessions } from '../../host/sessions-store.ts';

export const useSessions = (): Sessions => {
  const { sessions } = useHost();
  return useSyncExternalStore(sessions.subscribe, sessions.current);
};
