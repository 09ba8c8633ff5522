/** Pieces → lines. */
import type { Fonts } from './fonts.ts';
import { widthIn, type Piece } from './shape.ts';

/** `width` is without the space at the end. */
export type SetLine = { readonly pieces: readonly Piece[]; readonly width: number };

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A piece wider than a whole line, in bits that are not. */
const chopped = (piece: Piece, room: number, fonts: Fonts): Piece[] => {
  const bits: Piece[] = [];
  let text = '';
  const keep = (end: Piece['end'], space: number): void => {
    bits.push({ ...piece, text, width: widthIn(text, piece.style, fonts), space, end });
  };
  for (const { segment } of graphemes.segment(piece.text)) {
    if (text !== '' && segment !== ' ' && widthIn(text + segment, piece.style, fonts) > room) {
      keep('may-break', 0);
      text = '';
    }
    text += segment;
  }
  keep(piece.end, piece.space);
  return bits;
};

/** Pieces that stay on one line. */
const clusters = (pieces: readonly Piece[]): Piece[][] => {
  const found: Piece[][] = [];
  let open: Piece[] = [];
  for (const piece of pieces) {
    open.push(piece);
    if (piece.end === 'go-on') continue;
    found.push(open);
    open = [];
  }
  if (open.length > 0) found.push(open);
  return found;
};

const widthOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((width, piece) => width + piece.width, 0) - (pieces.at(-1)?.space ?? 0);

const hyphenated = (pieces: Piece[], fonts: Fonts): Piece[] => {
  const last = pieces.at(-1);
  if (last?.end !== 'hyphen') return pieces;
  const text = `${last.text}-`;
  return [...pieces.slice(0, -1), { ...last, text, width: widthIn(text, last.style, fonts) }];
};

/** A last line of one short word gets company from the line above. */
const withoutRunt = (lines: SetLine[], room: number): SetLine[] => {
  const [last, above] = [lines.at(-1), lines.at(-2)];
  if (!last || !above || last.width > room * 0.1 || above.pieces.at(-1)?.end === 'must-break') return lines;
  const words = clusters(above.pieces);
  const moved = words.at(-1);
  if (!moved || words.length < 4 || moved.at(-1)?.end !== 'may-break') return lines;
  const [stays, goes] = [words.slice(0, -1).flat(), [...moved, ...last.pieces]];
  return [
    ...lines.slice(0, -2),
    { pieces: stays, width: widthOf(stays) },
    { pieces: goes, width: widthOf(goes) },
  ];
};

/** As many words on each line as there is room for. A word longer than a line is broken where the line ends. */
export const wrap = (pieces: readonly Piece[], room: number, fonts: Fonts): SetLine[] => {
  const lines: SetLine[] = [];
  let open: Piece[] = [];
  let width = 0;
  const turn = (): void => {
    const set = hyphenated(open, fonts);
    lines.push({ pieces: set, width: widthOf(set) });
    open = [];
    width = 0;
  };
  const queue = clusters(pieces);
  for (let cluster = queue.shift(); cluster; cluster = queue.shift()) {
    const own = widthOf(cluster);
    if (own > room && cluster.some((piece) => piece.text.length > 1)) {
      const bits = cluster.flatMap((piece) => (piece.width > room ? chopped(piece, room, fonts) : [piece]));
      // Bits that were glued may part here: there is no line that holds them all.
      if (bits.length > 1) {
        queue.unshift(
          ...bits.map((bit) => [bit.end === 'go-on' ? { ...bit, end: 'may-break' as const } : bit]),
        );
        continue;
      }
    }
    const last = cluster.at(-1);
    const hyphen = last?.end === 'hyphen' ? widthIn('-', last.style, fonts) : 0;
    if (open.length > 0 && width + own + hyphen > room + 0.01) turn();
    open.push(...cluster);
    width += cluster.reduce((sum, piece) => sum + piece.width, 0);
    if (cluster.at(-1)?.end === 'must-break') turn();
  }
  if (open.length > 0) turn();
  return withoutRunt(lines, room);
};

/** The same number of lines as `wrap`, about equally long: for headings. */
export const balance = (pieces: readonly Piece[], room: number, fonts: Fonts): SetLine[] => {
  const best = wrap(pieces, room, fonts);
  if (best.length < 2 || best.length > 4) return best;
  // Never so narrow that a word would be broken that need not be.
  const longest = Math.max(...clusters(pieces).map(widthOf));
  let [narrow, wide, lines] = [Math.min(room, Math.max(room / best.length, longest)), room, best];
  while (wide - narrow > 1) {
    const tried = wrap(pieces, (narrow + wide) / 2, fonts);
    if (tried.length > best.length) narrow = (narrow + wide) / 2;
    else [wide, lines] = [(narrow + wide) / 2, tried];
  }
  return lines;
};
