import { authorId, z } from '../../schema.ts';

/** Those present in groups of a size between the two; whoever has sat together in the session sits with others, as far as can be. */
export const groupsConfig = z.strictObject({
  kind: z.literal('groups'),
  id: authorId,
  size: z
    .strictObject({ min: z.number().int().min(2).max(12), max: z.number().int().min(2).max(12) })
    .refine((size) => size.min <= size.max, { message: 'min is over max' }),
});
export type GroupsConfig = z.infer<typeof groupsConfig>;
