/** Running text on as many pages as it needs. */
import type { Block } from '../../../core/documents/blocks.ts';
import { flow, sectioned } from './flow.ts';
import { drawFurniture } from './furniture.ts';
import { halves } from './halves.ts';
import { paginate } from './paginate.ts';
import { paintPage } from './paint.ts';
import type { Part } from './part.ts';
import type { Place } from './place.ts';
import type { Measured } from './slab.ts';
import type { Desk, Sheet } from './sheet.ts';
import { themeOf } from './theme.ts';

/** Measures blocks for the desk's page at a scale. */
export const measureText = (
  blocks: readonly Block[],
  desk: Desk,
  scale: number,
  partOf: (block: Block) => Part,
): Measured => {
  const { geometry, fonts, levels, document } = desk;
  const place: Omit<Place, 'part'> = {
    x: geometry.side,
    width: geometry.width - 2 * geometry.side,
    room: geometry.content.bottom - geometry.content.top,
    theme: themeOf(scale),
    fonts,
    lang: document.lang,
    depth: 0,
    levels,
    flow,
  };
  return flow(blocks, { ...place, part: { kind: 'Document', parent: null } }, partOf);
};

export const textSheets = (blocks: readonly Block[], desk: Desk, around: Part, scale: number): Sheet[] => {
  const { geometry, document, fonts } = desk;
  const { slabs } = measureText(blocks, desk, scale, sectioned(around));
  const { top, bottom } = geometry.content;
  const sheets = paginate(slabs, top, bottom).map((filled): Sheet => ({
    width: geometry.width,
    height: geometry.height,
    draw: (pen, number) => {
      drawFurniture(pen, document, geometry, number, fonts);
      paintPage(pen, filled, top);
    },
  }));
  return document.paper === 'A5' ? sheets.map(halves) : sheets;
};
