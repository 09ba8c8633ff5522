/** What windows may do: be our pages, and of all that a browser could ask for two small things. */
import { app } from 'electron';
import type { Session, WebContents } from 'electron';
import { isOurs } from './address.ts';

/** Copying text, and keeping the screen awake where the host's own way fails. Everything else is refused. */
const granted: ReadonlySet<string> = new Set(['clipboard-sanitized-write', 'screen-wake-lock']);

export const restrict = (browsing: Session): void => {
  const may = (permission: string, address: string): boolean => granted.has(permission) && isOurs(address);
  // Electron grants whatever nobody refuses.
  browsing.setPermissionRequestHandler((contents, permission, answer) =>
    answer(may(permission, contents.getURL())),
  );
  browsing.setPermissionCheckHandler((_contents, permission, origin) => may(permission, origin));
  browsing.setDevicePermissionHandler(() => false);
  // It would fetch dictionaries from the network.
  browsing.setSpellCheckerEnabled(false);
  browsing.on('will-download', (event) => event.preventDefault());
};

/** For every page there will be: it stays where it is and opens no other. */
export const confine = (): void => {
  app.on('web-contents-created', (_event, contents) => {
    stay(contents);
  });
};

const stay = (contents: WebContents): void => {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
};
