import { authorId, z } from '../../schema.ts';

const answer = z.string().max(4000);
/** Answers by question, then by whose they are. */
export const questionsRecord = z.strictObject({
  kind: z.literal('questions'),
  answers: z.record(authorId, z.record(authorId, answer)),
});
export type QuestionsRecord = Readonly<z.infer<typeof questionsRecord>>;

export const questionsEvent = z.strictObject({
  type: z.literal('answer-written'),
  question: authorId,
  voice: authorId,
  text: answer,
});
export type QuestionsEvent = Readonly<z.infer<typeof questionsEvent>>;
