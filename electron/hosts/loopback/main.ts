/** Starts the loopback host and tells the launcher, or whoever reads the terminal, where it is. */
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { systemClock } from '../../services/clock.ts';
import { holderInWords } from '../in-words.ts';
import { usualDataFolder } from '../../services/data-folder.ts';
import { placesFrom } from '../places.ts';
import { giveBackMemory } from './give-back-memory.ts';
import { readOptions } from './options.ts';
import { startLoopback } from './start-loopback.ts';
import type { Loopback, Started } from './start-loopback.ts';

/** What the launcher hears, once. */
type Told =
  | { readonly type: 'ready'; readonly address: string; readonly enter: string }
  | {
      readonly type: 'held';
      /** In words: `process 4711 at http://127.0.0.1:43121`. */
      readonly by: string;
      readonly message: string;
      /** Opens a window of the one that holds the folder. */
      readonly enter: string | null;
    }
  | { readonly type: 'failed'; readonly message: string };

type Refusal = Exclude<Told, { type: 'ready' }>;

const tell = (told: Told): void => void process.send?.(told);

/** Without a launcher the line is for a person; with one, the launcher says it. */
const refuse = (status: number, told: Refusal): void => {
  if (process.send) tell(told);
  else process.stderr.write(`${told.message}\n`);
  process.exitCode = status;
  if (process.connected) process.disconnect();
};

// A host mostly waits. Left to itself, the heap's nursery grows to 48 MB while the kits are read and stays there.
setFlagsFromString('--semi-space-growth-factor=1');
// And what has lived longer is looked through before it has doubled: a quarter less memory while a PDF is written.
setFlagsFromString('--heap-growing-percent=25');

const start = async (): Promise<void> => {
  const options = readOptions(process.argv.slice(2));
  if (typeof options === 'string') {
    refuse(2, { type: 'failed', message: options });
    return;
  }
  const data = options.data ?? usualDataFolder(process.platform, process.env, homedir());
  const { window, ...places } = placesFrom(import.meta.dirname);
  const started = await startLoopback({
    ...places,
    renderer: window,
    dataFolder: resolve(data),
    clock: systemClock,
    language: options.language,
    port: options.port,
    atRest: giveBackMemory,
  });
  if (started.state !== 'ready') {
    const { message } = started;
    const told = started.state === 'held' ? heldBy(started) : { type: 'failed' as const, message };
    refuse(1, told);
    return;
  }
  const { address, enter } = started.loopback;
  process.stdout.write(`Samspråk: ${address} (a browser is let in by ${enter})\n`);
  tell({ type: 'ready', address, enter });
  endWhenAsked(started.loopback);
};

const heldBy = ({ by, enter, message }: Extract<Started, { state: 'held' }>): Refusal => ({
  type: 'held',
  by: holderInWords(by),
  message,
  enter,
});

/** Ctrl-C, a kill, or a launcher that is gone. */
const endWhenAsked = (loopback: Loopback): void => {
  let ending = false;
  const end = (): void => {
    if (ending) return;
    ending = true;
    void loopback.stop().then((unsaved) => {
      if (unsaved.length > 0)
        process.stderr.write(`The disk would not take ${unsaved.length} session(s): ${unsaved.join(', ')}\n`);
      process.exit(unsaved.length > 0 ? 1 : 0);
    });
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  if (process.send) process.on('disconnect', end);
};

void start().catch((error: unknown) => {
  const said = error instanceof Error ? error.message : String(error);
  refuse(1, { type: 'failed', message: `Samspråk could not start: ${said}` });
});
