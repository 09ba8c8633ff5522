/** Lines → ink. */
import type { Spans } from '../../../core/documents/blocks.ts';
import { ascent, descent } from './fonts.ts';
import type { Pen } from './pen.ts';
import type { Place } from './place.ts';
import { colours, mm, type TextStyle } from './theme.ts';
import type { SetLine } from './wrap.ts';
import { shape } from './shape.ts';
import { wrap } from './wrap.ts';

/** From the top of a line to its baseline: what the leading has over the letters' own height is shared above and below. */
export const baselineOf = ({ size, leading }: TextStyle): number =>
  (leading - (ascent + descent) * size) / 2 + ascent * size;

export const linesOf = (spans: Spans, style: TextStyle, width: number, place: Place): SetLine[] =>
  wrap(shape(spans, style, place.fonts), width, place.fonts);

/** Draws a line from `x`; neighbouring pieces of one style in one go. */
export const setLine = (pen: Pen, line: SetLine, x: number, baseline: number): void => {
  let [start, words, width] = [x, '', 0];
  line.pieces.forEach((piece, at) => {
    words += piece.text;
    width += piece.width;
    const next = line.pieces[at + 1];
    if (next && next.style === piece.style && next.lang === piece.lang) return;
    if (words !== '') pen.text(words, start, baseline, piece.style, piece.lang ? { lang: piece.lang } : {});
    [start, words, width] = [start + width, '', 0];
  });
};

/** One unbroken line of words without spans: a title, a number, a time. */
export type Words = { readonly text: string; readonly width: number; readonly style: TextStyle };
export const wordsIn = (text: string, style: TextStyle, place: Pick<Place, 'fonts'>): Words => {
  const shown = place.fonts.showable(text.replace(/\s+/g, ' '), style.face);
  const spacing = (style.spacing ?? 0) * Math.max(0, shown.length - 1);
  return { text: shown, width: place.fonts.width(shown, style.face, style.size) + spacing, style };
};

/** Text with a short word at the right edge, and the width left for the text. */
export type WithAside = { readonly text: Spans; readonly width: number; readonly aside: Words | null };

/** A word too long to stand aside stands after the text instead. */
export const withAside = (
  text: Spans,
  aside: string | undefined,
  style: TextStyle,
  width: number,
  place: Place,
): WithAside => {
  if (aside === undefined) return { text, width, aside: null };
  const words = wordsIn(aside, { ...style, colour: colours.soft }, place);
  if (words.width > width * 0.4)
    return { text: [...text, { text: ` ${aside}`, soft: true }], width, aside: null };
  return { text, width: width - words.width - 4 * mm, aside: words };
};

/** Draws an aside so that it ends at `right`. The space before parts it from what is read before. */
export const setAside = (pen: Pen, words: Words, right: number, baseline: number, place: Place): void => {
  const space = place.fonts.width(' ', words.style.face, words.style.size);
  pen.text(` ${words.text}`, right - words.width - space, baseline, words.style);
};
