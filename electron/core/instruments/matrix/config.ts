import { authorId, z } from '../../schema.ts';

/** Rows to judge or to fill in. Without columns a row is kept, changed, cut or new. */
export const matrixConfig = z
  .strictObject({
    kind: z.literal('matrix'),
    id: authorId,
    question: authorId,
    /** Left out: the group's own are typed. Given ones can be renamed, and more can be added. */
    rows: z.array(authorId).min(1).max(40).optional(),
    columns: z.array(authorId).min(1).max(6).optional(),
    /** One mark in each row, or words in every cell. */
    fill: z.enum(['choice', 'text']).default('choice'),
  })
  .refine(({ fill, columns }) => fill === 'choice' || columns !== undefined, {
    message: 'text needs columns',
    path: ['columns'],
  });
export type MatrixConfig = z.infer<typeof matrixConfig>;
