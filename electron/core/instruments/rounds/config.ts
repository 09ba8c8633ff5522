import { authorId, z } from '../../schema.ts';

/** Everyone speaks once, as long each, and may pass. */
export const roundsConfig = z.strictObject({
  kind: z.literal('rounds'),
  id: authorId,
  question: authorId,
  secondsEach: z.number().int().min(10).max(600),
});
export type RoundsConfig = z.infer<typeof roundsConfig>;
