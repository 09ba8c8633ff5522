/** `settings.json`: what a person has chosen. What cannot be read is set aside and told of, never silently replaced. */
import { join } from 'node:path';
import type { Trouble } from '../core/views.ts';
import type { Problem } from '../core/reply.ts';
import { defaultSettings, settingsSchema } from '../core/settings.ts';
import type { Settings } from '../core/settings.ts';
import type { Clock } from './clock.ts';
import { createStoredFile } from './files/stored-file.ts';

export type SettingsKeeper = {
  readonly current: () => Settings;
  readonly trouble: () => Trouble | null;
  /** Takes effect at once; the problem, if any, is why it will not be there at the next start. */
  readonly change: (changed: Partial<Settings>) => Promise<Problem | null>;
};

const file = 'settings.json';

export const openSettings = async (dataFolder: string, clock: Clock): Promise<SettingsKeeper> => {
  const kind = {
    format: 'samsprak-settings',
    formatVersion: 1,
    migrate: (body: unknown) => body,
    schema: settingsSchema,
  };
  const stored = createStoredFile(join(dataFolder, file), 'settings', kind, clock);
  const found = await stored.read();
  const readable = found.state === 'ok' || found.state === 'newer' ? found.value : null;
  let settings: Settings = readable ?? defaultSettings;
  let revision = found.state === 'ok' ? found.revision : 0;

  return {
    current: () => settings,
    trouble: () => {
      switch (found.state) {
        case 'unreadable':
          // Set aside at an earlier start: the person has heard of it.
          return found.reason === 'set-aside' ? null : { kind: 'unreadable', file, movedTo: found.file };
        case 'busy':
          return { kind: 'busy', file };
        case 'newer':
          return { kind: 'newer', file };
        case 'foreign':
          return { kind: 'unreadable', file };
        case 'ok':
        case 'missing':
          return null;
      }
    },
    change: async (changed) => {
      settings = settingsSchema.parse({ ...settings, ...changed });
      revision += 1;
      const written = await stored.write(settings, revision);
      if (written.ok) return null;
      const { problem } = written;
      if (problem.code === 'not-writable') return { code: 'disk-unreachable', detail: { file } };
      return problem.code === 'stale' || problem.code === 'does-not-fit' ? { code: 'unexpected' } : problem;
    },
  };
};
