/** Kits that come and go as one file, by way of tickets. */
import type { TakenKit, Ticket } from '../../core/views.ts';
import { done, fail } from '../../core/reply.ts';
import type { Reply } from '../../core/reply.ts';
import { kitEnding } from '../file-name.ts';
import { packFiles } from '../files/pack-files.ts';
import type { Kits } from '../kits.ts';
import type { Tickets } from '../tickets.ts';
import { unpackKit } from './unpack-kit.ts';

export const takeKit = async (kits: Kits, tickets: Tickets, ticket: string): Promise<Reply<TakenKit>> => {
  const parcel = tickets.take(ticket);
  if (!parcel) return fail('ticket-not-found');
  const taken = await kits.take(await unpackKit(parcel.bytes));
  if (taken.state === 'refused') return done(taken);
  if (taken.state === 'not-written') return { ok: false, problem: taken.problem };
  const { id, version } = taken.kit.structure;
  return done({ state: taken.state, kit: id, version });
};

export const packedKit = async (
  kits: Kits,
  tickets: Tickets,
  id: string,
  version: string,
): Promise<Reply<Ticket>> => {
  const files = await kits.files(id, version);
  if (!files) return fail('kit-not-found', { kit: id, version });
  if (files.problems.length > 0) return fail('kit-has-problems', { kit: id, version });
  return done(
    tickets.put({
      bytes: await packFiles(files.bytes),
      fileName: `${id}-${version}${kitEnding}`,
      mimeType: 'application/zip',
      pages: 0,
      missing: [],
    }),
  );
};
