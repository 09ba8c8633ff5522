/** Paragraphs and headings. */
import type { Heading, Paragraph, Spans } from '../../../core/documents/blocks.ts';
import { wordsOf } from '../../../core/documents/blocks.ts';
import { inside, type Part } from './part.ts';
import { nextLevel, type Place } from './place.ts';
import { baselineOf, setAside, setLine, withAside } from './setting.ts';
import { shape } from './shape.ts';
import { bonds, lineBond, type Measured, type Slab } from './slab.ts';
import { colours, mm, type BlockStyle, type TextStyle } from './theme.ts';
import { balance, wrap, type SetLine } from './wrap.ts';

/** Lines of one part as slabs, one each. */
export const lineSlabs = (lines: readonly SetLine[], style: TextStyle, x: number, part: Part): Slab[] =>
  lines.map((line, at) => ({
    before: 0,
    height: style.leading,
    bond: lineBond(at, lines.length),
    part,
    marked: true,
    draw: (pen, top) => setLine(pen, line, x, top + baselineOf(style)),
  }));

/** Capitals are how a label looks, not what it says: the words themselves are read and copied. */
const labelSlabs = (block: Paragraph, style: TextStyle, place: Place, part: Part): Slab[] => {
  const said = wordsOf(block.text);
  const capitals: Spans = [{ text: said.toLocaleUpperCase(place.lang) }];
  const lines = wrap(shape(capitals, style, place.fonts), place.width, place.fonts);
  const slabs = lineSlabs(lines, style, place.x, part);
  const [first] = lines;
  if (!first || lines.length > 1) return slabs;
  const draw: Slab['draw'] = (pen, top) =>
    pen.text(first.pieces.map((piece) => piece.text).join(''), place.x, top + baselineOf(style), style, {
      spoken: said,
    });
  return slabs.map((slab) => ({ ...slab, draw }));
};

const around = (style: BlockStyle, slabs: Slab[]): Measured => ({
  slabs: style.tight ? slabs.map((slab) => ({ ...slab, bond: bonds.hard })) : slabs,
  before: style.before,
  after: style.after,
  ...(style.tight ? { tight: true } : {}),
});

/** What is said in one breath stands along one bar, however many paragraphs it is. */
export const spokenPart = (around: Part, place: Place): Part =>
  inside(around, 'Div', {
    frame: (pen, top, bottom) =>
      pen.area(place.x, top, 0.9 * mm * place.theme.scale, bottom - top, colours.active),
  });

export const paragraph = (block: Paragraph, place: Place): Measured => {
  const style = place.theme.paragraph[block.style ?? 'body'];
  const { scale } = place.theme;
  if (block.style === 'label')
    return {
      ...around(style, labelSlabs(block, style.text, place, inside(place.part, 'P'))),
      air: 0.8 * mm * scale,
    };
  const indent = block.style === 'say' ? 5 * mm * scale : 0;
  const part = inside(place.part, 'P');
  const pieces = shape(block.text, style.text, place.fonts);
  // Few words in large type look best in lines of about one length.
  const lines = (block.style === 'large' || block.style === 'lead' ? balance : wrap)(
    pieces,
    place.width - indent,
    place.fonts,
  );
  return around(style, lineSlabs(lines, style.text, place.x + indent, part));
};

export const heading = (block: Heading, place: Place): Measured => {
  const style = place.theme.heading[block.level];
  const level = nextLevel(place.levels, block.level);
  const part = inside(place.part, `H${level}`);
  const quiet = { ...place.theme.paragraph.body.text, size: 10 * place.theme.scale };
  const { text, width, aside } = withAside(block.text, block.aside, quiet, place.width, place);
  const lines = balance(shape(text, style.text, place.fonts), width, place.fonts);
  const slabs = lineSlabs(lines, style.text, place.x, part);
  const [first, ...rest] = slabs;
  if (!first) return around(style, []);
  const titled: Slab = {
    ...first,
    bookmark: { level, title: wordsOf(block.text).replace(/\s+/g, ' ').trim() },
    ...(aside
      ? {
          tail: (pen, top) =>
            setAside(pen, aside, place.x + place.width, top + baselineOf(style.text), place),
        }
      : {}),
  };
  // Straight under a larger heading it still opens a section.
  return { ...around(style, [titled, ...rest]), air: style.before / 2 };
};
