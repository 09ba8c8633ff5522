/** Placed slabs → the page. */
import { lineage, type Part } from './part.ts';
import type { Pen } from './pen.ts';
import type { Filled } from './paginate.ts';
import type { Placed } from './slab.ts';

/** Stretches of slabs inside each part that has a frame, outer frames first. */
const framed = (placed: readonly Placed[]): Map<Part, { top: number; bottom: number }> => {
  const found = new Map<Part, { top: number; bottom: number }>();
  for (const { slab, top } of placed) {
    for (const part of lineage(slab.part)) {
      if (!part.frame) continue;
      const stretch = found.get(part) ?? { top, bottom: top };
      stretch.bottom = top + slab.height;
      found.set(part, stretch);
    }
  }
  return found;
};

/** Neighbours that are content of one part. */
const joined = (placed: readonly Placed[]): Placed[][] => {
  const groups: Placed[][] = [];
  for (const item of placed) {
    const last = groups.at(-1)?.at(-1)?.slab;
    if (last?.marked && item.slab.marked && last.part === item.slab.part) groups.at(-1)?.push(item);
    else groups.push([item]);
  }
  return groups;
};

export const paint = (pen: Pen, placed: readonly Placed[]): void => {
  for (const [part, { top, bottom }] of framed(placed))
    pen.artifact('Layout', () => part.frame?.(pen, top, bottom));
  for (const group of joined(placed)) {
    for (const { slab, top } of group) {
      if (slab.bookmark) pen.bookmark(slab.bookmark.level, slab.bookmark.title, top);
      slab.ahead?.(pen, top);
    }
    const draw = (): void => {
      for (const { slab, top } of group) slab.draw(pen, top);
      for (const { slab, top } of group) slab.tail?.(pen, top);
    };
    const slab = group[0]?.slab;
    if (slab?.marked) pen.mark(slab.part, draw);
    else draw();
  }
};

/** A filled page, with what it repeats from the page before at its top. */
export const paintPage = (pen: Pen, { placed, repeat }: Filled, top: number): void => {
  if (repeat) pen.artifact('Pagination', () => repeat.draw(pen, top));
  paint(pen, placed);
};
