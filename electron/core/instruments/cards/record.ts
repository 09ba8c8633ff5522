import { authorId, z } from '../../schema.ts';

/** `turned` is the card the room sees, or null before the first. */
export const cardsRecord = z.strictObject({
  kind: z.literal('cards'),
  turned: authorId.nullable(),
  showsBack: z.boolean(),
  /** Mode side: what the room agreed on, per card. */
  sides: z.record(authorId, z.enum(['front', 'back', 'split'])),
  /** Mode choose: how many tables chose each card. */
  chosen: z.record(authorId, z.number().int().min(0).max(50)),
});
export type CardsRecord = Readonly<z.infer<typeof cardsRecord>>;

export const cardsEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('card-turned'), card: authorId.nullable() }),
  z.strictObject({ type: z.literal('side-shown'), back: z.boolean() }),
  z.strictObject({
    type: z.literal('side-agreed'),
    card: authorId,
    side: z.enum(['front', 'back', 'split']).nullable(),
  }),
  z.strictObject({
    type: z.literal('choice-counted'),
    card: authorId,
    tables: z.number().int().min(0).max(50),
  }),
]);
export type CardsEvent = Readonly<z.infer<typeof cardsEvent>>;
