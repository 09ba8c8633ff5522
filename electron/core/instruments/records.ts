/** What sessions store of instruments, and the events that change it. One line for each instrument. */
import { z } from '../schema.ts';
import { behavioursEvent, behavioursRecord } from './behaviours/record.ts';
import { cardsEvent, cardsRecord } from './cards/record.ts';
import { followUpEvent, followUpRecord } from './follow-up/record.ts';
import { groupsEvent, groupsRecord } from './groups/record.ts';
import { headcountEvent, headcountRecord } from './headcount/record.ts';
import { matrixEvent, matrixRecord } from './matrix/record.ts';
import { questionsEvent, questionsRecord } from './questions/record.ts';
import { roundsEvent, roundsRecord } from './rounds/record.ts';
import { scaleEvent, scaleRecord } from './scale/record.ts';
import { ticksEvent, ticksRecord } from './ticks/record.ts';
import { voteEvent, voteRecord } from './vote/record.ts';

export const instrumentRecord = z.discriminatedUnion('kind', [
  behavioursRecord,
  cardsRecord,
  followUpRecord,
  groupsRecord,
  headcountRecord,
  matrixRecord,
  questionsRecord,
  roundsRecord,
  scaleRecord,
  ticksRecord,
  voteRecord,
]);
export type InstrumentRecord = Readonly<z.infer<typeof instrumentRecord>>;

export const instrumentEvent = z.union([
  behavioursEvent,
  cardsEvent,
  followUpEvent,
  groupsEvent,
  headcountEvent,
  matrixEvent,
  questionsEvent,
  roundsEvent,
  scaleEvent,
  ticksEvent,
  voteEvent,
]);
export type InstrumentEvent = Readonly<z.infer<typeof instrumentEvent>>;
