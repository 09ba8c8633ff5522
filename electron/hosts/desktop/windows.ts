/** The leader's window, and the room's. */
import { BrowserWindow, screen } from 'electron';
import type { BrowserWindowConstructorOptions, Display } from 'electron';
import { join } from 'node:path';
import type { SessionId } from '../../core/ids.ts';
import { systemClock } from '../../services/clock.ts';
import { leadAddress, roomAddress } from './address.ts';
import { closeInOrder } from './close-in-order.ts';
import type { Lines } from './ipc.ts';
import { isInSight } from './window-places.ts';
import type { WindowPlaces } from './window-places.ts';

export type Windows = {
  /** Opens it, or brings it to the front. */
  readonly showLead: () => void;
  readonly showRoom: (id: SessionId, title: string) => void;
  readonly lead: () => BrowserWindow | null;
};

/** In memory: the room's windows leave nothing behind. */
export const roomPartition = 'room';

type Parts = {
  readonly lines: Lines;
  readonly places: WindowPlaces;
  /** The folder of the built code, where the preload lies. */
  readonly code: string;
};

export const createWindows = ({ lines, places, code }: Parts): Windows => {
  let lead: BrowserWindow | null = null;
  let drawn = false;
  let room: BrowserWindow | null = null;

  const open = ({ webPreferences, ...options }: BrowserWindowConstructorOptions): BrowserWindow =>
    new BrowserWindow({
      show: false,
      ...options,
      webPreferences: {
        ...webPreferences,
        preload: join(code, 'preload.cjs'),
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
        spellcheck: false,
      },
    });

  const openLead = (): BrowserWindow => {
    const place = places.lead();
    const known =
      place !== null &&
      isInSight(
        place,
        screen.getAllDisplays().map(({ workArea }) => workArea),
      );
    const { width, height } = screen.getPrimaryDisplay().workAreaSize;
    const window = open({
      title: 'Samspråk',
      minWidth: 640,
      minHeight: 480,
      ...(known
        ? { x: place.x, y: place.y, width: place.width, height: place.height }
        : { width: Math.min(1440, width), height: Math.min(900, height) }),
    });
    if (known && place.maximized) window.maximize();
    lines.connect(window.webContents, 'lead');
    // Before it is gone: afterwards it has no place any more.
    window.once('close', () =>
      places.remember({ ...window.getNormalBounds(), maximized: window.isMaximized() }),
    );
    closeInOrder(window, systemClock);
    window.on('closed', () => {
      lead = null;
      drawn = false;
      // A room nobody leads has nothing to show.
      room?.close();
    });
    window.once('ready-to-show', () => {
      drawn = true;
      window.show();
    });
    void window.loadURL(leadAddress);
    return window;
  };

  const openRoom = (title: string): BrowserWindow => {
    const display = otherDisplay(lead);
    const window = open({
      title,
      webPreferences: { partition: roomPartition },
      backgroundColor: '#000000',
      // Alone on a display of its own it fills it; on the leader's it is a window that can be moved away.
      ...(display ? { ...display.bounds, fullscreen: true } : { width: 1024, height: 640 }),
    });
    window.removeMenu();
    window.on('page-title-updated', (event) => event.preventDefault());
    lines.connect(window.webContents, 'room');
    window.on('closed', () => {
      room = null;
    });
    window.once('ready-to-show', () => window.showInactive());
    return window;
  };

  return {
    lead: () => lead,
    showLead: () => {
      lead ??= openLead();
      if (lead.isMinimized()) lead.restore();
      // Before it has drawn anything it will show itself as soon as it has.
      if (drawn) lead.show();
    },
    showRoom: (id, title) => {
      const address = roomAddress(id);
      if (room?.webContents.getURL() === address) {
        room.moveTop();
        return;
      }
      // Another session: another window, since a page keeps its session for life.
      room?.destroy();
      room = openRoom(title);
      void room.loadURL(address);
    },
  };
};

const otherDisplay = (lead: BrowserWindow | null): Display | undefined => {
  if (!lead) return undefined;
  const own = screen.getDisplayMatching(lead.getBounds());
  return screen.getAllDisplays().find(({ id }) => id !== own.id);
};
