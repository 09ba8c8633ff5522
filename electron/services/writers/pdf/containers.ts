/** Blocks that hold other blocks: kept together, framed, side by side. */
import type { Columns, Panel, Together } from '../../../core/documents/blocks.ts';
import { paint } from './paint.ts';
import { inside } from './part.ts';
import type { Place } from './place.ts';
import { bonded, bonds, heightOf, stacked, type Measured, type Slab } from './slab.ts';
import { colours, mm } from './theme.ts';

const empty: Measured = { slabs: [], before: 0, after: 0 };

export const together = (block: Together, place: Place): Measured => {
  const depth = place.depth + 1;
  const measured = place.flow(block.blocks, { ...place, depth });
  return { ...measured, slabs: bonded(measured.slabs, depth) };
};

export const panel = (block: Panel, place: Place): Measured => {
  const depth = place.depth + 1;
  const { scale } = place.theme;
  const [x, y] = [4 * mm * scale, 3 * mm * scale];
  const part = inside(place.part, 'Div', {
    frame: (pen, top, bottom) =>
      pen.frame(place.x, top, place.width, bottom - top, 2 * mm * scale, {
        width: 0.6 * scale,
        colour: colours.hairline,
      }),
  });
  const inner = { ...place, x: place.x + x, width: place.width - 2 * x, part, depth };
  const { slabs } = place.flow(block.blocks, inner);
  const [first, ...rest] = slabs;
  if (!first) return empty;
  const edge: Slab = { before: 0, height: y, bond: bonds.hard, part, marked: false, draw: () => undefined };
  const filled = bonded([{ ...first, before: 0 }, ...rest], depth);
  // What follows inside must not leave the lower edge alone on a page.
  const held = filled.map((slab, at) => (at === filled.length - 1 ? { ...slab, bond: bonds.hard } : slab));
  return {
    slabs: [edge, ...held, { ...edge, bond: bonds.free }],
    air: 0.8 * mm * scale,
    before: 3 * mm * scale,
    after: 3 * mm * scale,
  };
};

export const columns = (block: Columns, place: Place): Measured => {
  const { scale } = place.theme;
  const gap = 6 * mm * scale;
  const width = (place.width - gap * (block.columns.length - 1)) / block.columns.length;
  const levels = { ...place.levels };
  const beside = block.columns.map((blocks, at) => {
    const x = place.x + at * (width + gap);
    return place.flow(blocks, { ...place, x, width, part: inside(place.part, 'Div') });
  });
  const height = Math.max(0, ...beside.map((column) => heightOf(column.slabs)));
  if (height > place.room) {
    // Taller than a page: one after the other, over the whole width.
    place.levels.last = levels.last;
    return place.flow(block.columns.flat(), place);
  }
  const slab: Slab = {
    before: 0,
    height,
    bond: bonds.free,
    part: place.part,
    marked: false,
    draw: (pen, top) => {
      for (const column of beside) paint(pen, stacked(column.slabs, top));
    },
  };
  return {
    slabs: height === 0 ? [] : [slab],
    air: Math.max(0, ...beside.map((column) => column.air ?? 0)),
    before: Math.max(0, ...beside.map((column) => column.before)),
    after: Math.max(0, ...beside.map((column) => column.after)),
  };
};
