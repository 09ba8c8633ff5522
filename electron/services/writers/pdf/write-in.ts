/** Places to write and draw by hand. */
import type { Box, WriteIn } from '../../../core/documents/blocks.ts';
import { inside } from './part.ts';
import type { Place } from './place.ts';
import { bonds, lineBond, type Measured, type Slab } from './slab.ts';
import { colours, mm } from './theme.ts';

/** Room for handwriting from line to line. */
const spacing = 9 * mm;

export const writeIn = (block: WriteIn, place: Place): Measured => ({
  slabs: Array.from({ length: block.lines }, (_, at): Slab => ({
    before: 0,
    height: spacing,
    bond: lineBond(at, block.lines),
    part: place.part,
    marked: false,
    draw: (pen, top) =>
      pen.artifact('Layout', () =>
        pen.rule(place.x, top + spacing, place.x + place.width, top + spacing, {
          width: 0.7,
          colour: colours.writing,
          dotted: true,
        }),
      ),
  })),
  before: 0,
  after: 4 * mm,
});

export const box = (block: Box, place: Place): Measured => {
  const height = Math.min(block.height * mm, place.room);
  const part = inside(place.part, 'Figure', block.alt === undefined ? {} : { alt: block.alt });
  const { scale } = place.theme;
  const slab: Slab = {
    before: 0,
    height,
    bond: bonds.free,
    part,
    marked: false,
    draw: (pen, top) => {
      const frame = (): void =>
        pen.frame(place.x, top, place.width, height, 2 * mm, { width: 0.7 * scale, colour: colours.writing });
      // An empty frame says nothing unless the document says what it is for.
      if (block.alt === undefined) pen.artifact('Layout', frame);
      else pen.mark(part, frame);
    },
  };
  return { slabs: [slab], before: 3 * mm * scale, after: 3 * mm * scale, air: 0.8 * mm * scale };
};
