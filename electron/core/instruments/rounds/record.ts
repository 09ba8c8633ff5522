import { instant, z } from '../../schema.ts';

/** Only where the round is, never who spoke for how long: no statistics per person are stored. */
export const roundsRecord = z.strictObject({
  kind: z.literal('rounds'),
  /** 0 before the round begins, then the turn that is on; over `of` when everyone has had theirs. */
  turn: z.number().int().min(0).max(501),
  of: z.number().int().min(0).max(500),
  turnStartedAt: instant.nullable(),
});
export type RoundsRecord = Readonly<z.infer<typeof roundsRecord>>;

export const roundsEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('round-begun'), of: z.number().int().min(1).max(500) }),
  z.strictObject({ type: z.literal('turn-passed'), turn: z.number().int().min(1).max(500) }),
  z.strictObject({ type: z.literal('round-reset') }),
]);
export type RoundsEvent = Readonly<z.infer<typeof roundsEvent>>;
