/**
 * The way in: `enter.html` in the data folder, readable by its owner only, leads the browser to `/enter` with a token that
 * works once. After each use a new one takes its place, so that a second start can open the first one's window.
 */
import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { previousOf, writeDurably } from '../../services/files/write-durably.ts';
import { same } from './keys.ts';
import { doorPage } from './pages.ts';

export type Door = {
  /** `file:///…/enter.html` */
  readonly enter: string;
  readonly file: string;
  /** Whether the token is right. It is used up then. */
  readonly letIn: (token: string) => Promise<boolean>;
  readonly shut: () => Promise<void>;
};

export const doorFile = (dataFolder: string): string => join(dataFolder, 'enter.html');

/** `address` without a slash at its end. */
export const openDoor = async (dataFolder: string, address: string): Promise<Door> => {
  const file = doorFile(dataFolder);
  let token = '';
  const renew = async (): Promise<void> => {
    token = randomBytes(32).toString('base64url');
    await writeDurably(file, doorPage(address, token));
    // A used key is nothing to keep.
    await rm(previousOf(file), { force: true });
  };
  await renew();
  return {
    enter: pathToFileURL(file).href,
    file,
    letIn: async (shown) => {
      if (!same(shown, token)) return false;
      await renew();
      return true;
    },
    shut: () => rm(file, { force: true }),
  };
};
