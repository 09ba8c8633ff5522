/** Posters: as large as the page allows, one between each pair of page breaks, all in the same size. */
import type { Block } from '../../../core/documents/blocks.ts';
import { sectioned } from './flow.ts';
import { drawFurniture } from './furniture.ts';
import { paintPage } from './paint.ts';
import { paginate } from './paginate.ts';
import type { Part } from './part.ts';
import { shape } from './shape.ts';
import { heightOf, type Slab } from './slab.ts';
import type { Desk, Sheet } from './sheet.ts';
import { measureText } from './text-sheets.ts';
import { colours, themeOf } from './theme.ts';

const largest = { A3: 3.4, A4: 2.3, A5: 1.5 } as const;

const split = (blocks: readonly Block[]): Block[][] => {
  const parts: Block[][] = [[]];
  for (const block of blocks) {
    if (block.type === 'page-break') parts.push([]);
    else parts.at(-1)?.push(block);
  }
  return parts.filter((part) => part.length > 0);
};

/** What is left of the page is shared out between the blocks, as long as they still belong together. */
const aired = (slabs: readonly Slab[], room: number): Slab[] => {
  const [first, ...rest] = slabs;
  if (!first) return [];
  const gaps = rest.reduce((sum, slab) => sum + slab.before, 0);
  const more = gaps === 0 ? 1 : 1 + Math.max(0, Math.min(0.9, (0.8 * (room - heightOf(slabs))) / gaps));
  return [first, ...rest.map((slab) => ({ ...slab, before: slab.before * more }))];
};

/** Type as large as lets every poster fit its page; where even ordinary type is too much it goes on over pages. */
export const posterSheets = (blocks: readonly Block[], desk: Desk, around: Part): Sheet[] => {
  const { geometry, document, fonts } = desk;
  const { top, bottom } = geometry.content;
  const room = bottom - top;
  const posters = split(blocks);
  const trial = (poster: readonly Block[], scale: number): number =>
    heightOf(measureText(poster, { ...desk, levels: { last: 0 } }, scale, () => around).slabs);
  const width = geometry.width - 2 * geometry.side;
  // A title's longest word stays whole, however short the rest of the poster is.
  const widest = (poster: readonly Block[], scale: number): number =>
    Math.max(
      0,
      ...poster.flatMap((block) =>
        block.type === 'heading'
          ? shape(block.text, themeOf(scale).heading[block.level].text, fonts).map(
              (word) => word.width - word.space,
            )
          : [],
      ),
    );
  const fits = (scale: number): boolean =>
    posters.every((poster) => trial(poster, scale) <= room && widest(poster, scale) <= width);
  let [small, large]: [number, number] = [1, largest[document.paper]];
  if (fits(large)) small = large;
  while (large - small > 0.05) {
    const middle = (small + large) / 2;
    if (fits(middle)) small = middle;
    else large = middle;
  }
  const accent = small * 3;
  return posters.flatMap((poster) => {
    const { slabs } = measureText(poster, desk, small, sectioned(around));
    return paginate(aired(slabs, room), top, bottom).map((filled, at): Sheet => ({
      width: geometry.width,
      height: geometry.height,
      draw: (pen, number) => {
        pen.artifact('Layout', () => {
          if (at === 0) pen.area(geometry.side, top - accent * 3, accent * 10, accent, colours.active);
        });
        drawFurniture(pen, document, geometry, number, fonts);
        paintPage(pen, filled, top);
      },
    }));
  });
};
