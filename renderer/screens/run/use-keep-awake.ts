/** Keeps the screen awake while a session runs: by the host where it can, otherwise by the browser. */
import { useEffect } from 'react';
import { useHost } from '../../host/host.tsx';

export const useKeepAwake = (on: boolean): void => {
  const { transport } = useHost();
  useEffect(() => {
    if (!on) return;
    let lock: WakeLockSentinel | null = null;
    let over = false;
    let byHost = false;
    const hold = async (): Promise<void> => {
      const reply = await transport.call('keepAwake', { on: true });
      byHost = reply.ok;
      if (byHost || over || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
      // Refused on low battery, for one; the session goes on all the same.
      lock = await navigator.wakeLock.request('screen').catch(() => null);
    };
    const seen = (): void => {
      // The browser drops its lock when the window is hidden.
      if (document.visibilityState === 'visible' && !byHost) void hold();
    };
    void hold();
    document.addEventListener('visibilitychange', seen);
    return () => {
      over = true;
      document.removeEventListener('visibilitychange', seen);
      void lock?.release();
      if (byHost) void transport.call('keepAwake', { on: false });
    };
  }, [on, transport]);
};
