import { z } from '../../schema.ts';
import { lineEvents, lineId, ownLines } from '../own-lines.ts';

const times = z.number().int().min(0).max(999);
export const ticksRecord = z.strictObject({
  kind: z.literal('ticks'),
  options: ownLines,
  chosen: z.array(lineId).max(10),
  /** How often, by option: one number a week, the first week first; null where nobody has counted. */
  times: z.record(lineId, z.array(times.nullable()).max(8)),
});
export type TicksRecord = Readonly<z.infer<typeof ticksRecord>>;

export const ticksEvent = z.discriminatedUnion('type', [
  ...lineEvents,
  z.strictObject({ type: z.literal('tick-chosen'), option: lineId, chosen: z.boolean() }),
  z.strictObject({
    type: z.literal('ticks-counted'),
    option: lineId,
    /** From 1. */
    week: z.number().int().min(1).max(8),
    count: times,
  }),
]);
export type TicksEvent = Readonly<z.infer<typeof ticksEvent>>;
