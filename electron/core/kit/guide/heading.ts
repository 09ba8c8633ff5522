/** Headings that carry an id (`## {welcome} Welcome`) or one of the fixed names (`### Say`). */
import { wordsOf } from '../../documents/blocks.ts';
import type { Language } from '../../units.ts';
import { closest } from '../closest.ts';
import type { Markdown } from '../markdown/parse.ts';
import { readSpans } from '../markdown/read-spans.ts';
import { takeId } from '../markdown/reading.ts';
import type { Place, Source } from '../source.ts';

export type Titled = { readonly id: string | null; readonly title: string; readonly at: Place };

/** Tells of a missing id or title; the id is null where there is none to go on. */
export const readTitled = (source: Source, heading: Markdown): Titled => {
  const { id, at, text, marked } = takeId(source, readSpans(source, heading), heading.line);
  const title = wordsOf(text);
  if (!marked) source.report('id-missing', at, { title });
  else if (title === '') source.report('title-empty', at, { id: id ?? '' });
  return { id, title, at };
};

type PartNames = Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** Which part a heading begins, or null after telling that there is none of that name. */
export const readPartName = <Names extends PartNames>(
  source: Source,
  heading: Markdown,
  names: Names,
  language: Language,
): (keyof Names & string) | null => {
  const written = wordsOf(readSpans(source, heading)).replace(/:$/, '');
  const is = (name: string): boolean => name.toLowerCase() === written.toLowerCase();
  const parts = Object.entries(names);
  const found = parts.find(([, name]) => is(name[language]));
  if (found) return found[0];
  const other = parts.find(([, name]) => is(name.sv) || is(name.en));
  const all = parts.map(([, name]) => name[language]);
  source.report('part-unknown', source.placeIn(heading.line), {
    part: written,
    parts: all.join(', '),
    closest: other ? other[1][language] : closest(written, all),
  });
  return null;
};
