/** What sessions store of instruments, and the events that change it. One line for each instrument. */
import { z } from '../schema.ts';
import { cardsEvent, cardsRecord } from './cards/record.ts';
import { groupsEvent, groupsRecord } from './groups/record.ts';
import { roundsEvent, roundsRecord } from './rounds/record.ts';
import { scaleEvent, scaleRecord } from './scale/record.ts';
import { voteEvent, voteRecord } from './vote/record.ts';

export const instrumentRecord = z.discriminatedUnion('kind', [
  cardsRecord,
  groupsRecord,
  roundsRecord,
  scaleRecord,
  voteRecord,
]);
export type InstrumentRecord = Readonly<z.infer<typeof instrumentRecord>>;

export const instrumentEvent = z.union([cardsEvent, groupsEvent, roundsEvent, scaleEvent, voteEvent]);
export type InstrumentEvent = Readonly<z.infer<typeof instrumentEvent>>;
