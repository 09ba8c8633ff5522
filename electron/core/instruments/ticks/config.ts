import { authorId, z } from '../../schema.ts';

/** A few things chosen from many, to be done often; how often is counted. */
export const ticksConfig = z.strictObject({
  kind: z.literal('ticks'),
  id: authorId,
  question: authorId,
  /** To choose among; own ones can be added. */
  options: z.array(authorId).max(60).default([]),
  choose: z.number().int().min(1).max(10).default(3),
  /** How many weeks are counted here, one by one. */
  weeks: z.number().int().min(1).max(8).default(1),
});
export type TicksConfig = z.infer<typeof ticksConfig>;
