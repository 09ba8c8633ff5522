import { authorId, z } from '../../schema.ts';

/** Questions that one or two prepare, each on their own, and answer together. */
export const questionsConfig = z.strictObject({
  kind: z.literal('questions'),
  id: authorId,
  questions: z.array(authorId).min(1).max(12),
  /** Whose answers are kept apart: the one who is asked, or both. */
  voices: z.array(authorId).min(1).max(2),
  /** What is written stays with the session: never in the room, never on a paper that is handed on. */
  private: z.boolean().default(false),
});
export type QuestionsConfig = z.infer<typeof questionsConfig>;
