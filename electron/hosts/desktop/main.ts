/** The desktop app's first lines: what has to be said to Electron before it is ready. */
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { app } from 'electron';
import { usualDataFolder } from '../../services/data-folder.ts';
import { readOptions } from './options.ts';
import type { Options } from './options.ts';
import { claimScheme } from './protocol.ts';
import { start } from './start.ts';

const begin = ({ data, language }: Options): void => {
  const dataFolder = resolve(data ?? usualDataFolder(process.platform, process.env, homedir()));
  // What Chromium keeps lies with the rest, so that a second start on the same folder finds the first.
  app.setPath('userData', join(dataFolder, 'chromium'));
  if (!app.requestSingleInstanceLock()) {
    // The first one shows its window.
    app.exit(0);
    return;
  }
  // Chromium puts the app's name in it, and a header with an å in it is refused before our protocol sees the request.
  app.userAgentFallback = app.userAgentFallback.replaceAll(/[^ -~]/g, '');
  claimScheme();
  // It would undo the switch that a container's root needs; each window asks for its sandbox all the same.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();

  let show = (): void => undefined;
  app.on('second-instance', () => show());
  // Not awaited: a module that waits for Electron keeps Electron from getting ready.
  void app
    .whenReady()
    .then(() => start({ dataFolder, language, code: import.meta.dirname }))
    .then((shown) => {
      show = shown;
    })
    .catch((error: unknown) => {
      process.stderr.write(
        `Samspråk could not start: ${error instanceof Error ? error.message : String(error)}\n`,
      );
      app.exit(1);
    });
};

const options = readOptions(process.argv.slice(1));
if (typeof options === 'string') {
  process.stderr.write(`${options}\n`);
  app.exit(2);
} else begin(options);
