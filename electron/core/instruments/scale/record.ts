import { z } from '../../schema.ts';

const tally = z.number().int().min(0).max(500);
/** How many slips gave each step, keyed by the step's number. */
export const scaleRecord = z.strictObject({
  kind: z.literal('scale'),
  tallies: z.record(z.string().regex(/^\d{1,2}$/), tally),
});
export type ScaleRecord = Readonly<z.infer<typeof scaleRecord>>;

export const scaleEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('tally-typed'), step: z.number().int().min(0).max(10), count: tally }),
  z.strictObject({ type: z.literal('tallies-cleared') }),
]);
export type ScaleEvent = Readonly<z.infer<typeof scaleEvent>>;
