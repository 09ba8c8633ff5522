/**
 * One passage of a Markdown file, found by the headings it stands under, so that a person edits it in a field of its own.
 * Headings and words are kept apart: what is typed into a passage can never become a heading of the file.
 */
import { headingIn, idOf, partNamed, withoutId } from './headings.ts';
import type { Heading } from './headings.ts';

export type Under = {
  readonly level: 1 | 2 | 3 | 4;
  /** `{what-chafes}` for a heading with an id, otherwise the whole of it: `Säg`. */
  readonly named: string;
};
/** From the outermost heading in. Empty: directly under the file's title. */
export type Spot = readonly Under[];

/** Null when there is no such heading. Ends at the next heading of `until` or larger. */
export const passageAt = (text: string, spot: Spot, until: number): string | null => {
  const lines = text.split('\n');
  const found = rangeOf(lines, spot, until);
  return found && freed(lines.slice(found.from, found.to).join('\n').trim(), until);
};

/** How typed words read when they have been put into a passage: what a field compares with. */
export const asKept = (words: string): string => words.replace(/\n{3,}/g, '\n\n').trim();

/** The words after the heading's id, or all of it. */
export const titleAt = (text: string, spot: Spot): string | null => {
  const lines = text.split('\n');
  const at = headingLine(lines, spot);
  if (at === null) return null;
  const { words } = headingIn(lines[at] ?? '') ?? { words: '' };
  return (namesId(spot) ? withoutId(words) : words).replace(/\\(#+)$/, '$1');
};

/** With other words in the passage. One that is not there yet is begun where its larger heading ends; one without words loses its heading. */
export const withPassage = (text: string, spot: Spot, until: number, words: string): string => {
  const lines = text.split('\n');
  const found = rangeOf(lines, spot, until);
  const last = spot.at(-1);
  const typed = bound(asKept(words), until);
  if (found && typed === '' && last && isPart(last)) return joined(lines, found.from - 1, found.to, []);
  if (found) return joined(lines, found.from, found.to, typed === '' ? [''] : ['', typed, '']);
  const around = last && rangeOf(lines, spot.slice(0, -1), last.level - 1);
  if (!around || typed === '' || !isPart(last)) return text;
  return joined(lines, around.to, around.to, [headingOf(last.level, last.named), '', typed, '']);
};

export const withTitle = (text: string, spot: Spot, title: string): string => {
  const lines = text.split('\n');
  const at = headingLine(lines, spot);
  const heading = at === null ? null : headingIn(lines[at] ?? '');
  if (at === null || !heading) return text;
  // Signs at the end would be read as the end of the heading.
  const typed = oneLine(title).replace(/(^|\s)(#+)$/, '$1\\$2');
  const words = namesId(spot) ? `{${idOf(heading) ?? ''}} ${typed}`.trimEnd() : typed;
  return joined(lines, at, at + 1, [headingOf(heading.level, words)]);
};

/** With a new heading and all that stands under it, where `around` ends. */
export const withSection = (text: string, around: Spot, level: Under['level'], words: string): string => {
  const lines = text.split('\n');
  const found = rangeOf(lines, around, level - 1);
  return found ? joined(lines, found.to, found.to, [words, '']) : text;
};

/** Without a heading and all that stands under it. */
export const withoutSection = (text: string, spot: Spot): string => {
  const lines = text.split('\n');
  const last = spot.at(-1);
  const found = last && rangeOf(lines, spot, last.level);
  return found ? joined(lines, found.from - 1, found.to, []) : text;
};

type Range = { readonly from: number; readonly to: number };

const isPart = ({ named }: Under): boolean => !named.startsWith('{');
const namesId = (spot: Spot): boolean => spot.at(-1)?.named.startsWith('{') ?? false;
const headingOf = (level: number, words: string): string => `${'#'.repeat(level)} ${words}`;

const isUnder = (heading: Heading, under: Under): boolean =>
  isPart(under)
    ? idOf(heading) === null && partNamed(heading) === under.named.toLowerCase()
    : `{${idOf(heading) ?? ''}}` === under.named;

/** The line of the innermost heading; of the file's title for an empty spot. Sections need no title above them. */
const headingLine = (lines: readonly string[], spot: Spot): number | null => {
  const title = lines.findIndex((one) => headingIn(one)?.level === 1);
  if (title < 0 && spot.length === 0) return null;
  let [line, level] = [title, 1];
  for (const under of spot) {
    const next = childLine(lines, line + 1, level, under);
    if (next === null) return null;
    [line, level] = [next, under.level];
  }
  return line;
};

/** Only directly below: a larger heading than the one looked for is another's beginning. */
const childLine = (lines: readonly string[], from: number, above: number, under: Under): number | null => {
  const { level } = under;
  for (let at = from; at < lines.length; at += 1) {
    const heading = headingIn(lines[at] ?? '');
    if (!heading || heading.level > level) continue;
    if (heading.level <= above || heading.level < level) return null;
    if (isUnder(heading, under)) return at;
  }
  return null;
};

const rangeOf = (lines: readonly string[], spot: Spot, until: number): Range | null => {
  const heading = headingLine(lines, spot);
  if (heading === null) return null;
  const next = lines.findIndex((line, at) => at > heading && (headingIn(line)?.level ?? Infinity) <= until);
  return { from: heading + 1, to: next < 0 ? lines.length : next };
};

const joined = (lines: readonly string[], from: number, to: number, between: readonly string[]): string => {
  const whole = [...lines.slice(0, from), ...between, ...lines.slice(to)].join('\n');
  return `${whole.replace(/\n{3,}/g, '\n\n').trimEnd()}\n`;
};

/** As a heading keeps what is typed for it. */
export const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** What Markdown could take for a heading of the file, the line under one, or something that swallows the headings below it. */
const takesOver = (until: number): string =>
  [`#{1,${until}}(?:\\s|$)`, '=+\\s*$', '-+\\s*$', '`{3}', '~{3}', '<[A-Za-z!/?]'].join('|');
/** Behind any backslashes that stand before it already. */
const atLineStart = (until: number): RegExp => new RegExp(`^( {0,3})(\\\\*)(?=${takesOver(until)})`, 'gm');

/** Such a line gets a backslash in the file, and is shown without it. */
const bound = (words: string, until: number): string => words.replace(atLineStart(until), '$1$2\\');
const freed = (words: string, until: number): string =>
  words.replace(atLineStart(until), (_, indent: string, slashes: string) => `${indent}${slashes.slice(1)}`);
