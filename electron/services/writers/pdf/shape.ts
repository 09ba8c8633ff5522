/** Spans → pieces: the smallest bits of text that are measured and set. Lines break between them, where they may. */
import type { Span, Spans } from '../../../core/documents/blocks.ts';
import type { Language } from '../../../core/units.ts';
import type { Face, Fonts } from './fonts.ts';
import type { TextStyle } from './theme.ts';
import { colours } from './theme.ts';

export type Piece = {
  readonly text: string;
  /** With its trailing space. */
  readonly width: number;
  readonly space: number;
  readonly style: TextStyle;
  readonly lang?: Language;
  /** What a line may do after this piece. `hyphen`: break, and show one. */
  readonly end: 'go-on' | 'may-break' | 'hyphen' | 'must-break';
};

const faceOf = (span: Span, base: Face): Face => {
  if (span.strong) return 'Bold';
  return span.emphasis && base === 'Regular' ? 'Italic' : base;
};

/** A span's style within its block: soft words are small print beside the rest. */
const styleOf = (span: Span, base: TextStyle): TextStyle => {
  const face = faceOf(span, base.face);
  if (!span.soft && face === base.face) return base;
  return { ...base, face, ...(span.soft ? { size: base.size * 0.82, colour: colours.soft } : {}) };
};

/** A text's width in points, with the room after each letter. */
export const widthIn = (text: string, { face, size, spacing = 0 }: TextStyle, fonts: Fonts): number =>
  fonts.width(text, face, size) + spacing * text.length;

// A word with what follows it; after hyphens, dashes and slashes inside a word a line may break, and at soft hyphens.
const bits = /\n|[\t ]+|[^\n\t \u00ad]+?(?:(?<=[\p{L}\p{N}][-–—/])(?=\p{L})|(?=[\n\t \u00ad])|$)|\u00ad/gu;

/** Pieces of spans in a block of style `base`. Runs of spaces count as one; a line never starts with one. */
export const shape = (spans: Spans, base: TextStyle, fonts: Fonts): Piece[] => {
  const pieces: Piece[] = [];
  const mend = (change: Partial<Piece>): void => {
    const last = pieces.at(-1);
    if (last) pieces[pieces.length - 1] = { ...last, ...change };
  };
  for (const span of spans) {
    const style = styleOf(span, base);
    const measure = (text: string): number => widthIn(text, style, fonts);
    for (const [bit] of fonts.showable(span.text, style.face).matchAll(bits)) {
      const last = pieces.at(-1);
      if (bit === '\n') {
        if (last && last.end !== 'must-break') mend({ end: 'must-break' });
        else pieces.push({ text: '', width: 0, space: 0, style, end: 'must-break' });
      } else if (/^[\t ]/.test(bit)) {
        if (!last || last.space > 0 || last.end === 'must-break') continue;
        const space = measure(' ');
        mend({ text: `${last.text} `, width: last.width + space, space, end: 'may-break' });
      } else if (bit === '\u00ad') {
        if (last?.end === 'go-on') mend({ end: 'hyphen' });
      } else {
        const end = /[\p{L}\p{N}][-–—/]$/u.test(bit) ? 'may-break' : 'go-on';
        const lang = span.lang === undefined ? {} : { lang: span.lang };
        pieces.push({ text: bit, width: measure(bit), space: 0, style, end, ...lang });
      }
    }
  }
  return pieces;
};
