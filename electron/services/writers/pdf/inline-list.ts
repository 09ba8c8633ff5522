/** Choices side by side, with words and a line to write on after them: ☐ Yes ☐ No ☐ Later, because ….. */
import { wordsOf, type List } from '../../../core/documents/blocks.ts';
import { boxAlt, drawBox, listPart } from './list.ts';
import { inside } from './part.ts';
import type { Pen } from './pen.ts';
import type { Place } from './place.ts';
import { baselineOf, wordsIn } from './setting.ts';
import { bonded, bonds, type Measured, type Slab } from './slab.ts';
import { colours, mm } from './theme.ts';

type Item = { readonly width: number; readonly draw: (pen: Pen, x: number, baseline: number) => void };

/** Items in rows, each with its x from the left edge. */
const inRows = (items: readonly Item[], width: number, gap: number): { item: Item; x: number }[][] => {
  const rows: { item: Item; x: number }[][] = [];
  let x = Infinity;
  for (const item of items) {
    if (x + item.width > width) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)?.push({ item, x });
    x += item.width + gap;
  }
  return rows;
};

/** Whether every choice has room on a line. */
export const standsInline = (block: List, place: Place): boolean => {
  const { choice } = place.theme;
  const texts = [...block.items.map((item) => wordsOf(item.text)), block.writeIn ?? ''];
  return texts.every((text) => wordsIn(text, choice, place).width < place.width * 0.6);
};

export const inlineList = (block: List, place: Place): Measured => {
  const { scale, choice } = place.theme;
  const room = choice.size * 1.3;
  const part = listPart(place.part, 'None');
  const items: Item[] = block.items.map((item) => {
    const words = wordsIn(wordsOf(item.text), choice, place);
    const entry = inside(part, 'LI');
    const [label, body] = [inside(entry, 'Lbl', { alt: boxAlt }), inside(entry, 'LBody')];
    const indent = item.check ? room : 0;
    return {
      width: indent + words.width,
      draw: (pen, x, baseline) => {
        if (item.check) pen.mark(label, () => drawBox(pen, x, baseline, choice));
        pen.mark(body, () => pen.text(words.text, x + indent, baseline, choice));
      },
    };
  });
  if (block.writeIn !== undefined) {
    const words = wordsIn(block.writeIn, { ...choice, colour: colours.soft }, place);
    const after = inside(place.part, 'P');
    const space = words.width === 0 ? 0 : 3 * mm * scale;
    items.push({
      // A line shorter than this is no use: it goes to the next row.
      width: words.width + space + Math.min(40 * mm * scale, place.width / 3),
      draw: (pen, x, baseline) => {
        if (words.text !== '') pen.mark(after, () => pen.text(words.text, x, baseline, words.style));
        const start = x + words.width + space;
        const line = { width: 0.6 * scale, colour: colours.soft, dotted: true } as const;
        pen.artifact('Layout', () =>
          pen.rule(start, baseline + 1, place.x + place.width, baseline + 1, line),
        );
      },
    });
  }
  const slabs = inRows(items, place.width, 6 * mm * scale).map((row): Slab => ({
    before: 2 * mm * scale,
    height: choice.leading,
    bond: bonds.free,
    part,
    marked: false,
    draw: (pen, top) => {
      for (const { item, x } of row) item.draw(pen, place.x + x, top + baselineOf(choice));
    },
  }));
  return { slabs: bonded(slabs, bonds.item), before: 3 * mm * scale, after: 2.2 * mm * scale };
};
