/** The one address that windows live at. A scheme of its own: no other page has it, and no server either. */
import type { SessionId } from '../../core/ids.ts';

export const scheme = 'app';
const origin = `${scheme}://samsprak`;

export const leadAddress = `${origin}/`;
export const roomAddress = (id: SessionId): string => `${origin}/#/room/${encodeURIComponent(id)}`;

export const isOurs = (address: string): boolean =>
  URL.canParse(address) && new URL(address).protocol === `${scheme}:` && new URL(address).host === 'samsprak';
