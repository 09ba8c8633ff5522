/** A kind of stored thing that is enough for tests: its first version called the text `words`. */
import { z } from '../../../../electron/core/schema.ts';
import type { Instant } from '../../../../electron/core/units.ts';
import type { StoredKind } from '../../../../electron/services/files/read-stored.ts';

export type Thing = { text: string; size?: number | undefined };

export const thing: StoredKind<Thing> = {
  format: 'samsprak-thing',
  formatVersion: 2,
  schema: z.strictObject({ text: z.string(), size: z.number().optional() }),
  migrate: (body) => ({ text: z.object({ words: z.string() }).parse(body).words }),
};

export const morning = Date.UTC(2026, 10, 23, 8, 30, 15) as Instant;
