import { authorId, z } from '../../schema.ts';

/** From values to what can be seen: candidates for each value, and the few that are chosen. */
export const behavioursConfig = z.strictObject({
  kind: z.literal('behaviours'),
  id: authorId,
  question: authorId,
  /** Left out: the group's own sentences are typed. Given ones can be reworded. */
  values: z.array(authorId).min(1).max(7).optional(),
  /** Behaviours given by the kit, under the value they belong to. */
  candidates: z.record(authorId, z.array(authorId).min(1).max(12)).optional(),
  /** For each value. */
  choose: z.number().int().min(1).max(5).default(3),
  /** How many each person chooses on paper; nobody's choice is recorded. */
  personal: z.number().int().min(0).max(5).default(2),
});
export type BehavioursConfig = z.infer<typeof behavioursConfig>;
