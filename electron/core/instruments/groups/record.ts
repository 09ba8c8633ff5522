import { z } from '../../schema.ts';

/** Each group's members: names where people were listed, otherwise their numbers counted off in the room. */
export const groupsRecord = z.strictObject({
  kind: z.literal('groups'),
  groups: z.array(z.array(z.string().max(200))).max(100),
});
export type GroupsRecord = Readonly<z.infer<typeof groupsRecord>>;

export const groupsEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('groups-made'),
    /** From the window, since core draws no lots of its own. */
    seed: z.number().int().nonnegative(),
    size: z.number().int().min(2).max(12),
    present: z.number().int().min(0).max(500),
    /** Ids of people listed who are not here. */
    absent: z.array(z.string().max(64)).max(500),
  }),
  z.strictObject({
    type: z.literal('member-moved'),
    member: z.string().max(200),
    to: z.number().int().min(0).max(99),
  }),
  z.strictObject({ type: z.literal('member-left'), member: z.string().max(200) }),
  z.strictObject({ type: z.literal('groups-cleared') }),
]);
export type GroupsEvent = Readonly<z.infer<typeof groupsEvent>>;
