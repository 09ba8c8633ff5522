import { authorId, z } from '../../schema.ts';

/** Paper slips counted by two participants and typed in as tallies; locked until enough have answered. */
export const scaleConfig = z
  .strictObject({
    kind: z.literal('scale'),
    id: authorId,
    question: authorId,
    from: z.number().int().min(0).max(1),
    to: z.number().int().min(2).max(10),
    low: authorId,
    high: authorId,
    /** Six is a floor: below it, a result points at persons. */
    minimumAnswers: z.number().int().min(6).default(6),
    /** An earlier scale of the kit that this one answers: what was expected, and whether it came true. */
    comparedWith: authorId.optional(),
  })
  .refine((scale) => scale.from < scale.to, { message: 'from is not below to' });
export type ScaleConfig = z.infer<typeof scaleConfig>;
