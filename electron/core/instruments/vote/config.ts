import { authorId, z } from '../../schema.ts';

/** Dots on paper, counted and typed in. Without options the group's own proposals are typed. */
export const voteConfig = z.strictObject({
  kind: z.literal('vote'),
  id: authorId,
  question: authorId,
  options: z.array(authorId).min(2).max(30).optional(),
  votesEach: z.number().int().min(1).max(10),
});
export type VoteConfig = z.infer<typeof voteConfig>;
