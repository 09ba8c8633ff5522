import { authorId, z } from '../../schema.ts';

/** discuss: turned one at a time · side: the table agrees on a side of each · choose: each table chooses some. */
export const cardsConfig = z.strictObject({
  kind: z.literal('cards'),
  id: authorId,
  deck: authorId,
  mode: z.enum(['discuss', 'side', 'choose']),
  choose: z.number().int().min(1).max(10).optional(),
});
export type CardsConfig = z.infer<typeof cardsConfig>;
