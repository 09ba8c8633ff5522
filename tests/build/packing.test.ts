import type { Configuration } from 'app-builder-lib';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { project } from '../support/project.ts';

// The packer's own reader and judge of its settings; both work without network.
const { getConfig, validateConfiguration } = createRequire(import.meta.url)(
  'app-builder-lib/out/util/config/config.js',
) as {
  getConfig: (folder: string, file: string, options: null) => Promise<Configuration>;
  validateConfiguration: (config: unknown, log: typeof quiet) => Promise<void>;
};
const quiet = { isEnabled: false, add: () => undefined };
const config = await getConfig(project, 'electron-builder.yml', null);

describe('electron-builder.yml', () => {
  test('is what the packer understands', async () => {
    await expect(validateConfiguration(config, quiet)).resolves.toBeUndefined();
    await expect(validateConfiguration({ ...config, asr: true }, quiet)).rejects.toThrow(
      "unknown property 'asr'",
    );
  });

  test('closes every way to make the packed app run something else', () => {
    expect(config.electronFuses).toEqual({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      grantFileProtocolExtraPrivileges: false,
      enableCookieEncryption: true,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
    });
    expect(config.asar).toBe(true);
    expect(config.publish).toBeNull();
  });

  test('names pictures that are there', () => {
    for (const icon of [config.win?.icon, config.mac?.icon, config.linux?.icon]) {
      expect(icon).toBeTypeOf('string');
      expect(existsSync(join(project, String(icon)))).toBe(true);
    }
  });
});
