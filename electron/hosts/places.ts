/** Where the built product keeps what it reads, seen from the folder of the code that runs (`dist/node`). */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from '../core/schema.ts';
import type { Site } from './compose.ts';

export type Places = Pick<Site, 'materials' | 'fonts' | 'pdfWorker' | 'version'> & {
  /** What a window loads. */
  readonly window: string;
};

/** `code` is `import.meta.dirname` of the host's own file, which the build puts beside the others. */
export const placesFrom = (code: string): Places => ({
  // Packed, the kits lie beside the archive that holds the code, as plain files that people can read.
  materials: firstThere(join(code, '../../materials'), join(code, '../../../materials')),
  fonts: join(code, '../fonts'),
  pdfWorker: join(code, 'pdf-worker.js'),
  window: join(code, '../renderer'),
  version: versionIn(join(code, '../../package.json')),
});

const firstThere = (first: string, second: string): string => (existsSync(first) ? first : second);

const packageFile = z.object({ version: z.string() });
const versionIn = (file: string): string => packageFile.parse(JSON.parse(readFileSync(file, 'utf8'))).version;
