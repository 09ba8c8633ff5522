import { madeId, z } from '../../schema.ts';

const words = z.string().min(1).max(300);
const votes = z.number().int().min(0).max(5000);
/** Option ids come from the kit (an author's id) or from the window (made). */
const optionId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);

export const voteRecord = z.strictObject({
  kind: z.literal('vote'),
  /** The group's own proposals; empty when the kit gives the options. */
  own: z.array(z.strictObject({ id: madeId, text: words })).max(60),
  votes: z.record(optionId, votes),
});
export type VoteRecord = Readonly<z.infer<typeof voteRecord>>;

export const voteEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('option-added'), id: madeId, text: words }),
  z.strictObject({ type: z.literal('option-reworded'), id: madeId, text: words }),
  z.strictObject({ type: z.literal('option-removed'), id: madeId }),
  z.strictObject({ type: z.literal('votes-typed'), option: optionId, count: votes }),
]);
export type VoteEvent = Readonly<z.infer<typeof voteEvent>>;
