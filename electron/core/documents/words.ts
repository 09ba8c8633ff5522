/**
 * The words of documents, from locales/<lang>/documents.json. The host hands core a function, since finding and
 * inflecting words is a library's work.
 */
import type documents from '../../../locales/sv/documents.json';
import type { Instant, Language, PlainDate, TimeZone } from '../units.ts';

type Leaf<T, Path extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Path}${K}` : Leaf<T[K], `${Path}${K}.`>;
}[keyof T & string];
/** `key_one` and `key_other` are one key with a count. */
type WithoutCount<Key extends string> = Key extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : Key;
/** Every key of one file of words, its levels joined by dots. */
export type KeyOf<Words> = WithoutCount<Leaf<Words>>;
export type DocumentKey = KeyOf<typeof documents>;

export type Words = {
  readonly language: Language;
  readonly say: (key: DocumentKey, values?: Readonly<Record<string, string | number>>) => string;
  /** `tisdag 15 december 2026` / `tis 15 dec` */
  readonly date: (date: PlainDate, length: 'long' | 'short') => string;
  /** `08.00` in Swedish, `08:00` in English, on the wall in `zone`. */
  readonly time: (at: Instant, zone: TimeZone) => string;
};
