/**
 * The one door to zod, set up before any schema is made: zod otherwise probes `new Function`, which the window's content
 * security policy forbids.
 */
import { z } from 'zod';
import type { Instant, PlainDate, PlainTime } from './units.ts';

z.config({ jitless: true });
export { z };

/** An author's id: lower-case words joined by hyphens. Also refuses `__proto__`, `constructor` and their kin as object keys. */
export const authorId = z
  .string()
  .max(60)
  .regex(/^(?!constructor$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
/** An id made by a window or a host. */
export const madeId = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/);
export const instant = z
  .number()
  .int()
  .nonnegative()
  .transform((at) => at as Instant);
export const plainDate = z.iso.date().transform((date) => date as PlainDate);
export const plainTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .transform((time) => time as PlainTime);
