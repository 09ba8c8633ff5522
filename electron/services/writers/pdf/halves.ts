/** A5 pages doubled: two copies side by side on a sheet that every printer has, with marks where to cut. */
import type { Sheet } from './sheet.ts';
import { colours, mm } from './theme.ts';

export const halves = (half: Sheet): Sheet => ({
  width: half.width * 2,
  height: half.height,
  draw: (pen, number) => {
    half.draw(pen, number);
    // The second copy says nothing new: it is there for the paper only.
    pen.artifact('Layout', () => {
      pen.moved(half.width, () => half.draw(pen, number));
      const line = { width: 0.5, colour: colours.writing };
      pen.rule(half.width, 4 * mm, half.width, 9 * mm, line);
      pen.rule(half.width, half.height - 9 * mm, half.width, half.height - 4 * mm, line);
    });
  },
});
