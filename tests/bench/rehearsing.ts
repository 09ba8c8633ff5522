/** A whole half-day played on a simulated clock, as the command line does it. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../support/project.ts';
import { median } from './measure.ts';
import type { Measure } from './measure.ts';

export const rehearsing = (folder: string): readonly Measure[] => {
  const out = join(folder, 'rehearsal');
  const times = [1, 2, 3].map((seed) => {
    const start = performance.now();
    const args = [
      'rehearse',
      'produktiva-relationer:half-day',
      '--no-documents',
      '--seed',
      String(seed),
      '--out',
      out,
    ];
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(project, 'dist/node/terminal.js'), ...args],
      {
        encoding: 'utf8',
      },
    );
    if (status !== 0) throw new Error(`The rehearsal failed: ${stderr}`);
    return performance.now() - start;
  });
  rmSync(out, { recursive: true, force: true });
  return [{ what: 'Rehearsal of 4 h, no documents', value: median(times), unit: 'ms', budget: 3000 }];
};
