import { authorId, z } from '../../schema.ts';
import { lineEvents, lineId, ownLines } from '../own-lines.ts';

const heads = z.number().int().min(0).max(1_000_000);
/** How many, by category and group. Nothing is known of a group that has not been counted. */
export const headcountRecord = z.strictObject({
  kind: z.literal('headcount'),
  categories: ownLines,
  counts: z.record(lineId, z.record(authorId, heads)),
});
export type HeadcountRecord = Readonly<z.infer<typeof headcountRecord>>;

export const headcountEvent = z.discriminatedUnion('type', [
  ...lineEvents,
  z.strictObject({
    type: z.literal('heads-counted'),
    category: lineId,
    group: authorId,
    count: heads,
  }),
]);
export type HeadcountEvent = Readonly<z.infer<typeof headcountEvent>>;
