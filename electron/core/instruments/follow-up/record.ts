import { madeId, plainDate, z } from '../../schema.ts';
import { lineEvents, ownLines } from '../own-lines.ts';

export const outcomes = ['kept', 'partly', 'not', 'not-needed'] as const;
export type Outcome = (typeof outcomes)[number];

const outcome = z.enum(outcomes);
const why = z.string().max(1000);
export const followUpRecord = z.strictObject({
  kind: z.literal('follow-up'),
  /** What was agreed, in the words it was agreed in. */
  items: ownLines,
  outcomes: z.record(madeId, outcome),
  why: z.record(madeId, why),
  /** When it is looked at again. */
  again: z.record(madeId, plainDate),
});
export type FollowUpRecord = Readonly<z.infer<typeof followUpRecord>>;

export const followUpEvent = z.discriminatedUnion('type', [
  ...lineEvents,
  z.strictObject({ type: z.literal('outcome-set'), item: madeId, outcome: outcome.nullable() }),
  z.strictObject({ type: z.literal('why-written'), item: madeId, text: why }),
  z.strictObject({ type: z.literal('again-set'), item: madeId, date: plainDate.nullable() }),
]);
export type FollowUpEvent = Readonly<z.infer<typeof followUpEvent>>;
