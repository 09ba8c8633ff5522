/** Lists with bullets, numbers or boxes to tick, one inside another. */
import type { List, ListItem } from '../../../core/documents/blocks.ts';
import { inside, type Part } from './part.ts';
import { lineSlabs } from './paragraph.ts';
import type { Pen } from './pen.ts';
import type { Place } from './place.ts';
import { baselineOf, setAside, withAside, wordsIn, type Words } from './setting.ts';
import { shape } from './shape.ts';
import { bonded, bonds, held, type Measured, type Slab } from './slab.ts';
import { colours, mm, type TextStyle } from './theme.ts';
import { balance, wrap } from './wrap.ts';

/** A box to tick, standing on the baseline: 3 mm beside 10.5 point text, as large as the letters elsewhere. */
export const drawBox = (pen: Pen, x: number, baseline: number, { size }: TextStyle): void => {
  const side = size * 0.81;
  pen.frame(x, baseline - side * 0.92, side, side, 0, { width: size / 15, colour: colours.ink });
};
export const boxAlt = '☐';

type Level = { readonly ordered: boolean; readonly depth: number; readonly large: boolean };

const numbering = ({ ordered, depth }: Level): string =>
  ordered ? (depth % 2 === 0 ? 'Decimal' : 'LowerAlpha') : depth % 2 === 0 ? 'Disc' : 'Circle';

const letter = (at: number): string =>
  (at >= 26 ? letter(Math.floor(at / 26) - 1) : '') + String.fromCharCode(97 + (at % 26));

const labelOf = (at: number, { ordered, depth, large }: Level): string => {
  if (!ordered) return depth % 2 === 0 ? '•' : '–';
  return `${depth % 2 === 0 ? at + 1 : letter(at)}${large ? '' : '.'}`;
};

/** `list` structure with its numbering, which readers announce. */
export const listPart = (parent: Part, kind: string): Part =>
  inside(parent, 'L', { attributes: { O: 'List', ListNumbering: kind } });

const itemSlabs = (
  item: ListItem,
  label: Words,
  indent: number,
  level: Level,
  place: Place,
  list: Part,
): Slab[] => {
  const style = level.large ? place.theme.paragraph.large.text : place.theme.paragraph.body.text;
  const part = inside(list, 'LI');
  const labelPart = inside(part, 'Lbl', item.check ? { alt: boxAlt } : {});
  const body = inside(part, 'LBody');
  const x = place.x + indent;
  const { text, width, aside } = withAside(item.text, item.aside, style, place.width - indent, place);
  const set = (level.large ? balance : wrap)(shape(text, style, place.fonts), width, place.fonts);
  // A box without words is still there to tick.
  const lines = set.length > 0 ? set : [{ pieces: [], width: 0 }];
  const [first, ...rest] = bonded(lineSlabs(lines, style, x, body), bonds.item);
  const own: Slab[] = first
    ? [
        {
          ...first,
          ahead: (pen, top) =>
            pen.mark(labelPart, () => {
              const baseline = top + baselineOf(style);
              if (item.check) drawBox(pen, place.x, baseline, style);
              else pen.text(label.text, place.x, baseline, label.style);
            }),
          ...(aside
            ? {
                tail: (pen, top) =>
                  setAside(pen, aside, place.x + place.width, top + baselineOf(style), place),
              }
            : {}),
        },
        ...rest,
      ]
    : [];
  if (!item.items || item.items.length === 0) return own;
  const deeper = { ...level, depth: level.depth + 1, large: false };
  const inner = { ...place, x, width: place.width - indent, part: body };
  return [...own.map(hold), ...levelSlabs(item.items, deeper, inner, 0.8)];
};

/** Something follows that belongs to it. */
const hold = (slab: Slab): Slab => ({ ...slab, bond: Math.max(slab.bond, bonds.item) });

/** Items of one level, `gap` millimetres apart. */
const levelSlabs = (items: readonly ListItem[], level: Level, place: Place, gap: number): Slab[] => {
  const { scale, paragraph } = place.theme;
  const style: TextStyle = level.large
    ? { ...paragraph.large.text, face: 'Bold', colour: colours.active }
    : { ...paragraph.body.text, face: 'SemiBold', colour: colours.active };
  const labels = items.map((_, at) => wordsIn(labelOf(at, level), style, place));
  const widest = Math.max(0, ...labels.map((label) => label.width));
  const indent = Math.max((level.large ? 8 : 5.5) * mm * scale, widest + 1.6 * mm * scale);
  const list = listPart(place.part, numbering(level));
  return items.flatMap((item, at) => {
    const label = labels[at];
    if (!label) return [];
    const [first, ...rest] = itemSlabs(item, label, indent, level, place, list);
    if (!first) return [];
    const own = [{ ...first, before: gap * mm * scale }, ...rest];
    // Two items at least on either side of a page's end.
    const isLast = at === items.length - 1;
    return !isLast && (at === 0 || at === items.length - 2) ? held(own, bonds.item) : own;
  });
};

export const list = (block: List, place: Place): Measured => {
  const { scale } = place.theme;
  const large = block.style === 'large';
  const level = { ordered: block.ordered, depth: 0, large };
  const slabs = levelSlabs(block.items, level, place, large ? 3.2 : 1.1);
  return {
    slabs,
    before: (large ? 3.2 : 2) * mm * scale,
    after: (large ? 3.2 : 2.4) * mm * scale,
    ...(large ? { air: 1.2 * mm * scale } : {}),
  };
};
