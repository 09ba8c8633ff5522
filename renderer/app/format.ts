/** Dates and times as the person's language writes them, in the session's zone and never the machine's. */
import type { Instant, Language, Millis, PlainDate, TimeZone } from '../../electron/core/units.ts';

const locale = (language: string): string => (language === 'sv' ? 'sv-SE' : 'en-GB');
const noon = (date: PlainDate): Date => new Date(`${date}T12:00:00Z`);

/** Making a format takes a hundred times as long as using it, and a list of sessions needs the same one for each row. */
const made = new Map<string, Intl.DateTimeFormat>();
const format = (language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = JSON.stringify([language, options]);
  const found = made.get(key) ?? new Intl.DateTimeFormat(locale(language), options);
  made.set(key, found);
  return found;
};

/** `tisdag 15 december 2026` */
export const longDate = (date: PlainDate, language: string): string =>
  format(language, { dateStyle: 'full', timeZone: 'UTC' }).format(noon(date));

/** `tis 15 dec.` */
export const shortDate = (date: PlainDate, language: string): string =>
  format(language, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }).format(noon(date));

/** `08:00` on the wall of the session's room. */
export const clockTime = (at: Instant, zone: TimeZone): string =>
  format('sv', { hour: '2-digit', minute: '2-digit', timeZone: zone }).format(at);

/** `18:24` left, or `1:02:10`; over time counts up: `+0:35`. */
export const countdown = (left: Millis): string => {
  const over = left < 0;
  // Rounded up while counting down, so that it shows 0:00 only when the time is out.
  const seconds = over ? Math.floor(Math.abs(left) / 1000) : Math.ceil(left / 1000);
  const two = (count: number): string => String(count).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const digits =
    hours > 0
      ? `${String(hours)}:${two(minutes)}:${two(seconds % 60)}`
      : `${String(minutes)}:${two(seconds % 60)}`;
  return over ? `+${digits}` : digits;
};

export const isLanguage = (word: string): word is Language => word === 'sv' || word === 'en';
