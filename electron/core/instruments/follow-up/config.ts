import { authorId, z } from '../../schema.ts';

/** What was agreed last time: kept, partly, not, or no longer needed, and why. */
export const followUpConfig = z.strictObject({
  kind: z.literal('follow-up'),
  id: authorId,
  question: authorId,
});
export type FollowUpConfig = z.infer<typeof followUpConfig>;
