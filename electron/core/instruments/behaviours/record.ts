import { madeId, z } from '../../schema.ts';
import { lineEvents, lineId, lineWords, ownLines } from '../own-lines.ts';

const most = 200;
const votes = z.number().int().min(0).max(5000);
export const behavioursRecord = z.strictObject({
  kind: z.literal('behaviours'),
  values: ownLines,
  candidates: ownLines,
  /** The value that each of the group's own candidates belongs to. */
  valueOf: z.record(madeId, lineId),
  chosen: z.array(lineId).max(most),
  votes: z.record(lineId, votes),
});
export type BehavioursRecord = Readonly<z.infer<typeof behavioursRecord>>;

export const behavioursEvent = z.discriminatedUnion('type', [
  ...lineEvents,
  z.strictObject({ type: z.literal('candidate-added'), id: madeId, value: lineId, text: lineWords }),
  z.strictObject({ type: z.literal('behaviour-voted'), candidate: lineId, count: votes }),
  z.strictObject({ type: z.literal('behaviour-chosen'), candidate: lineId, chosen: z.boolean() }),
]);
export type BehavioursEvent = Readonly<z.infer<typeof behavioursEvent>>;
