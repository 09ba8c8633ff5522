/** Bytes on their way to a window: kept in memory, handed over once, forgotten after ten minutes. */
import { randomBytes } from 'node:crypto';
import type { Ticket } from '../core/views.ts';
import { inMillis, minutes } from '../core/units.ts';
import type { Clock } from './clock.ts';

export type Parcel = {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly mimeType: string;
  readonly pages: number;
  readonly missing: readonly string[];
};

export type Tickets = {
  put(parcel: Parcel): Ticket;
  /** Looks without using the ticket up: for hosts that save, open or print what a window also shows. */
  peek(ticket: string): Parcel | null;
  /** Hands over, once. */
  take(ticket: string): Parcel | null;
};

const lifetime = inMillis(minutes(10));

/** At most `capacity` bytes wait; beyond it the oldest go first, the newest never. */
export const createTickets = (clock: Clock, capacity = 64_000_000): Tickets => {
  const waiting = new Map<string, { readonly parcel: Parcel; readonly forget: () => void }>();

  const remove = (ticket: string): void => {
    waiting.get(ticket)?.forget();
    waiting.delete(ticket);
  };
  const makeRoom = (): void => {
    let total = [...waiting.values()].reduce((sum, { parcel }) => sum + parcel.bytes.length, 0);
    for (const [ticket, { parcel }] of waiting) {
      if (total <= capacity || waiting.size === 1) return;
      remove(ticket);
      total -= parcel.bytes.length;
    }
  };

  return {
    put: (parcel) => {
      const ticket = randomBytes(24).toString('base64url');
      const forget = clock.after(lifetime, () => void waiting.delete(ticket));
      waiting.set(ticket, { parcel, forget });
      makeRoom();
      const { bytes, ...told } = parcel;
      return { ticket, size: bytes.length, ...told };
    },
    peek: (ticket) => waiting.get(ticket)?.parcel ?? null,
    take: (ticket) => {
      const parcel = waiting.get(ticket)?.parcel ?? null;
      remove(ticket);
      return parcel;
    },
  };
};
