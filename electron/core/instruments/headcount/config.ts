import { authorId, z } from '../../schema.ts';

const share = z.number().int().min(1).max(99);

/** Two or more counts in each category, held against a band; never who, and no cell so small that it tells who. */
export const headcountConfig = z.strictObject({
  kind: z.literal('headcount'),
  id: authorId,
  question: authorId,
  /** Can be renamed. */
  categories: z.array(authorId).min(1).max(12),
  /** What is counted in each. */
  groups: z.array(authorId).min(2).max(4),
  /** In per cent. */
  band: z
    .strictObject({ low: share, high: share })
    .refine(({ low, high }) => low < high)
    .default({ low: 40, high: 60 }),
  /** A category with a smaller count than this shows none of its numbers. */
  smallest: z.number().int().min(3).max(20).default(5),
});
export type HeadcountConfig = z.infer<typeof headcountConfig>;
