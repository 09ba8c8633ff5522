/** What runs in Node: each becomes dist/node/<name>.js with everything bundled, so that the product has no dependencies. */
import { resolve } from 'node:path';

const project = resolve(import.meta.dirname, '..');

const sources = {
  desktop: 'electron/hosts/desktop/main.ts',
  loopback: 'electron/hosts/loopback/main.ts',
  terminal: 'electron/hosts/terminal/main.ts',
  'pdf-worker': 'electron/services/writers/pdf/worker.ts',
} as const;

export const nodeEntries: Record<string, string> = Object.fromEntries(
  Object.entries(sources).map(([name, source]) => [name, resolve(project, source)]),
);

export const preloadEntry = resolve(project, 'electron/hosts/desktop/preload.ts');
