/** Ids made in this window and sent along, so that a call repeated after a broken connection is harmless. */
export const makeId = <Id extends string>(): Id => crypto.randomUUID() as string as Id;
