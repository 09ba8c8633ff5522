/** Posters: as large as the page allows, one between each pair of page breaks, all in the same size. */
import type { Block } from '../../../core/documents/blocks.ts';
import type { Part } from './part.ts';
import { heightOf } from './slab.ts';
import type { Desk, Sheet } from './sheet.ts';
import { measureText, textSheets } from './text-sheets.ts';

const largest = { A3: 3.4, A4: 2.3, A5: 1.5 } as const;

const split = (blocks: readonly Block[]): Block[][] => {
  const parts: Block[][] = [[]];
  for (const block of blocks) {
    if (block.type === 'page-break') parts.push([]);
    else parts.at(-1)?.push(block);
  }
  return parts;
};

/** Type as large as lets every poster fit its page; where even ordinary type is too much it goes on over pages. */
export const posterSheets = (blocks: readonly Block[], desk: Desk, around: Part): Sheet[] => {
  const room = desk.geometry.content.bottom - desk.geometry.content.top;
  const posters = split(blocks);
  const fits = (scale: number): boolean =>
    posters.every(
      (poster) =>
        heightOf(measureText(poster, { ...desk, levels: { last: 0 } }, scale, () => around).slabs) <= room,
    );
  let [small, large]: [number, number] = [1, largest[desk.document.paper]];
  if (fits(large)) small = large;
  while (large - small > 0.05) {
    const middle = (small + large) / 2;
    if (fits(middle)) small = middle;
    else large = middle;
  }
  return textSheets(blocks, desk, around, small);
};
