/** What `sessions/<id>.json` holds: the session and the kit it froze. */
import type { Edition } from '../kit/kit.ts';
import { z } from '../schema.ts';
import { sessionSchema } from './session.ts';
import type { Session } from './session.ts';
import { storedEdition } from './stored-edition.ts';

export const sessionFormat = 'samsprak-session';
/** Raised, with a migration, when an older program could no longer read the body. */
export const sessionFormatVersion = 1;

export type StoredSession = { readonly session: Session; readonly edition: Edition };

export const storedSession: z.ZodType<StoredSession> = z.strictObject({
  session: sessionSchema,
  edition: storedEdition,
});

/** For a list of sessions: the kit is checked when one of them is opened, since it is most of the file. */
export const listedSession: z.ZodType<{ readonly session: Session }> = z.strictObject({
  session: sessionSchema,
  edition: z.unknown(),
});
