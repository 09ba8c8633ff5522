/** Writes one stored thing for ever, `file` and `size` from the command line, and prints each revision once it is durable. */
import { createStoredFile } from '../../../../electron/services/files/stored-file.ts';
import { systemClock } from '../../../../electron/services/clock.ts';
import { thing } from './thing.ts';

const [, , file = '', size = '10000'] = process.argv;
const stored = createStoredFile(file, 'thing-one', thing, systemClock);
const found = await stored.read();
let revision = found.state === 'ok' ? found.revision : 0;
for (;;) {
  revision += 1;
  const written = await stored.write({ text: 'x'.repeat(Number(size)), size: revision }, revision);
  if (!written.ok) throw new Error(JSON.stringify(written.problem));
  process.stdout.write(`${String(revision)}\n`);
}
