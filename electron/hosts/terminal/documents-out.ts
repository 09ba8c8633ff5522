/** A document of a session as a file, by the same calls as a window makes. */
import { join } from 'node:path';
import type { DocumentRow, Ticket } from '../../core/views.ts';
import type { SessionId } from '../../core/ids.ts';
import type { House } from '../compose.ts';
import { demand } from './house.ts';
import type { Surroundings } from './surroundings.ts';
import { writeOut } from './write-out.ts';

/** `summary`, `handout:table-sheet`: how the command line names a document. */
export const documentKey = ({ name, part }: Pick<DocumentRow, 'name' | 'part'>): string =>
  part === null ? name : `${name}:${part}`;

export const writeDocument = async (
  house: House,
  id: SessionId,
  { name, part }: Pick<DocumentRow, 'name' | 'part'>,
  fileFor: (ticket: Ticket) => string,
  { say, warn }: Pick<Surroundings, 'say' | 'warn'>,
): Promise<Ticket> => {
  const ticket = await demand(house, 'makeDocument', { id, name, part });
  const file = fileFor(ticket);
  const parcel = house.tickets.take(ticket.ticket);
  if (parcel) await writeOut(file, parcel.bytes);
  if (ticket.missing.length > 0)
    warn(say('told.missingGlyphs', { file, characters: ticket.missing.join(' ') }));
  return ticket;
};

export const inFolder =
  (folder: string) =>
  (ticket: Ticket): string =>
    join(folder, ticket.fileName);
