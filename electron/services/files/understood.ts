/** What of a newer program's body today's program understands, to be shown and never written. */
import type { z } from '../../core/schema.ts';

/** Null when more than additions keeps it from fitting. Keys that today's schema does not know are left out, in a copy. */
export const understood = <T>(body: unknown, schema: z.ZodType<T>): T | null => {
  const known: unknown = structuredClone(body);
  // One schema looks no further once a key is strange, so there may be more beneath: every turn takes at least one away.
  for (;;) {
    const fitted = schema.safeParse(known);
    if (fitted.success) return fitted.data;
    let removed = false;
    for (const issue of fitted.error.issues) {
      if (issue.code !== 'unrecognized_keys') return null;
      const holder = issue.path.reduce<unknown>(inside, known);
      for (const key of issue.keys)
        if (isObject(holder) && Object.hasOwn(holder, key)) removed = Reflect.deleteProperty(holder, key);
    }
    if (!removed) return null;
  }
};

const inside = (value: unknown, key: PropertyKey): unknown =>
  isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;

const isObject = (value: unknown): value is Record<PropertyKey, unknown> =>
  typeof value === 'object' && value !== null;
