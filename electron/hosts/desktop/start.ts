/** Opens the house, and a window in it. */
import { app, powerMonitor, session } from 'electron';
import { systemClock } from '../../services/clock.ts';
import type { Language } from '../../core/units.ts';
import { compose } from '../compose.ts';
import type { House } from '../compose.ts';
import { languageOf } from '../language.ts';
import { placesFrom } from '../places.ts';
import { endInOrder } from './ending.ts';
import { canEverything, hostCalls } from './host-calls.ts';
import { openLines } from './ipc.ts';
import { showMenu } from './menu.ts';
import { confine, restrict } from './permissions.ts';
import { serveWindow } from './protocol.ts';
import { refuseToStart } from './refusal.ts';
import { createTempFiles } from './temp-files.ts';
import { openWindowPlaces } from './window-places.ts';
import { createWindows, roomPartition } from './windows.ts';
import type { Windows } from './windows.ts';
import { shellWords } from './words.ts';

export type Start = {
  readonly dataFolder: string;
  readonly language: Language | null;
  readonly code: string;
};

/** Answers how to bring the window to the front, for a second start. */
export const start = async ({ dataFolder, language, code }: Start): Promise<() => void> => {
  confine();
  const places = placesFrom(code);
  let say = shellWords(languageOf(language, dataFolder, { LANG: app.getLocale() }));
  let windows: Windows | null = null;
  const temp = createTempFiles(app.getPath('temp'));

  const composed = await compose({
    dataFolder,
    clock: systemClock,
    ...places,
    language,
    can: canEverything,
    hostCalls: ({ tickets }) =>
      hostCalls({ tickets, dataFolder, temp, windows: () => opened(windows), say: () => say }),
  });
  if (composed.state !== 'open') {
    await refuseToStart(composed, dataFolder, say);
    return () => undefined;
  }
  const { house } = composed;
  watchForFaults(house);
  // A session for each role: what is served to the leader's windows cannot be had from the room's.
  for (const [role, browsing] of [
    ['lead', session.defaultSession],
    ['room', session.fromPartition(roomPartition)],
  ] as const) {
    restrict(browsing);
    await serveWindow(browsing, role, places.window, house);
  }
  const lines = openLines(house);
  const windowPlaces = await openWindowPlaces(dataFolder, systemClock);
  const shown = createWindows({ lines, places: windowPlaces, code });
  windows = shown;
  endInOrder({ house, lines, temp, places: windowPlaces, say: () => say });

  const speak = (chosen: Language): void => {
    say = shellWords(chosen);
    showMenu(say, dataFolder);
  };
  speak(house.language());
  house.announcer.listen('lead', (news) => {
    if (news.type === 'settings-changed') speak(news.settings.language);
  });
  // A window that slept may doubt its clock.
  powerMonitor.on('resume', () => house.announcer.announce({ type: 'clock', now: systemClock.now() }));

  // On a Mac the program outlives its windows.
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('activate', () => shown.showLead());
  shown.showLead();
  return () => shown.showLead();
};

const opened = (windows: Windows | null): Windows => {
  if (!windows) throw new Error('No window is open yet');
  return windows;
};

const watchForFaults = ({ log }: House): void => {
  process.on('uncaughtException', (error) => log.error('uncaught', error));
  process.on('unhandledRejection', (error) => log.error('unhandled', error));
  app.on('child-process-gone', (_event, { type, reason, exitCode }) =>
    log.note('process-gone', { type, reason, exitCode }),
  );
  app.on('render-process-gone', (_event, contents, { reason, exitCode }) => {
    log.note('window-gone', { reason, exitCode });
    // Nothing is lost with a window: the session lives here.
    if (reason !== 'clean-exit' && !contents.isDestroyed()) contents.reload();
  });
};
