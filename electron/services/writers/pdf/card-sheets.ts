/** Cards on A4: fronts on one sheet, backs on the next, mirrored so that they meet when turned on the long edge. */
import type { Block, Card, Cards } from '../../../core/documents/blocks.ts';
import { layCard, type CardFace } from './card.ts';
import { inside, type Part } from './part.ts';
import type { Pen } from './pen.ts';
import type { Desk, Sheet } from './sheet.ts';
import { colours, mm } from './theme.ts';

const [width, height] = [210 * mm, 297 * mm];
/** Cards on a sheet: across and down. Two A5, four A6 or eight A7. */
const grids = { A5: [1, 2], A6: [2, 2], A7: [2, 4] } as const;

const chunks = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));

/** Short strokes where to cut, clear of the edge that printers leave white, and crosses where cuts meet. */
const cutMarks = (pen: Pen, across: number, down: number): void => {
  const line = { width: 0.5, colour: colours.writing };
  const [edge, reach, arm] = [4 * mm, 9 * mm, 2.5 * mm];
  const columns = Array.from({ length: across - 1 }, (_, at) => ((at + 1) * width) / across);
  const rows = Array.from({ length: down - 1 }, (_, at) => ((at + 1) * height) / down);
  pen.artifact('Layout', () => {
    for (const x of columns) {
      pen.rule(x, edge, x, reach, line);
      pen.rule(x, height - reach, x, height - edge, line);
    }
    for (const y of rows) {
      pen.rule(edge, y, reach, y, line);
      pen.rule(width - reach, y, width - edge, y, line);
      for (const x of columns) {
        pen.rule(x - arm, y, x + arm, y, line);
        pen.rule(x, y - arm, x, y + arm, line);
      }
    }
  });
};

export const cardSheets = (block: Cards, desk: Desk, around: Part): Sheet[] => {
  const [across, down] = grids[block.size];
  const [cellWidth, cellHeight] = [width / across, height / down];
  const backs = block.cards.some((card) => card.back.length > 0);
  const face = (
    blocks: readonly Block[],
    column: number,
    row: number,
    part: Part,
    front: boolean,
  ): CardFace =>
    layCard(blocks, {
      ...{ x: column * cellWidth, y: row * cellHeight, width: cellWidth, height: cellHeight },
      ...{ desk, part, front, size: block.size },
    });
  const sheet = (faces: readonly CardFace[]): Sheet => ({
    width,
    height,
    draw: (pen) => {
      cutMarks(pen, across, down);
      for (const draw of faces) draw(pen);
    },
  });
  return chunks<Card>(block.cards, across * down).flatMap((cards) => {
    // One section for each card, so that its back is read after its front.
    const parts = cards.map(() => inside(around, 'Sect'));
    const side = (front: boolean): Sheet =>
      sheet(
        cards.map((card, at) => {
          const [column, row] = [at % across, Math.floor(at / across)];
          const shown = front ? column : across - 1 - column;
          return face(front ? card.front : card.back, shown, row, parts[at] ?? around, front);
        }),
      );
    return backs ? [side(true), side(false)] : [side(true)];
  });
};
