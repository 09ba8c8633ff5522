/** The person's choices, and how they are changed. */
import type { Settings } from '../../electron/core/settings.ts';
import { notify } from '../ui/notices.ts';
import { useHost } from './host.tsx';

export type SettingsStore = {
  readonly settings: Settings;
  /** Takes effect at once. What cannot be kept on disk is taken back, and said. */
  readonly change: (part: Partial<Settings>) => void;
};

export const useSettings = (): SettingsStore => {
  const { hello, learn, transport } = useHost();
  const { settings } = hello;
  const change = (part: Partial<Settings>): void => {
    learn({ settings: { ...settings, ...part } });
    void transport.call('changeSettings', part).then((reply) => {
      if (reply.ok) return;
      learn({ settings });
      notify({ problem: reply.problem });
    });
  };
  return { settings, change };
};
