/** Things that are easy to mix up, each with a type of its own. */
type Brand<T, Name extends string> = T & { readonly __brand: Name };

/** Milliseconds since 1970-01-01 UTC. Made by services/clock.ts, parsed from stored files, or derived from another. */
export type Instant = Brand<number, 'Instant'>;
export type Millis = Brand<number, 'Millis'>;
export type Minutes = Brand<number, 'Minutes'>;
export type Millimetres = Brand<number, 'Millimetres'>;
/** A date people promise, `YYYY-MM-DD`, without time or zone. */
export type PlainDate = Brand<string, 'PlainDate'>;
/** A time on the wall, `HH:MM`, 24 hours. */
export type PlainTime = Brand<string, 'PlainTime'>;
/** An IANA name such as `Europe/Stockholm`. */
export type TimeZone = Brand<string, 'TimeZone'>;

export const languages = ['sv', 'en'] as const;
export type Language = (typeof languages)[number];

export const minutes = (count: number): Minutes => count as Minutes;
export const millis = (count: number): Millis => count as Millis;
export const millimetres = (length: number): Millimetres => length as Millimetres;
export const inMillis = (length: Minutes): Millis => millis(length * 60_000);
export const later = (at: Instant, by: Millis): Instant => (at + by) as Instant;
export const between = (from: Instant, to: Instant): Millis => millis(to - from);
