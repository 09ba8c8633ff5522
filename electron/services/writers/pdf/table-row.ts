/** One row of a table: as one slab where it fits on a page, else as one slab for each line. */
import type { Table } from '../../../core/documents/blocks.ts';
import type { Part } from './part.ts';
import type { Pen } from './pen.ts';
import { baselineOf, setLine } from './setting.ts';
import { bonds, type Slab } from './slab.ts';
import type { TextStyle } from './theme.ts';
import type { SetLine } from './wrap.ts';

export type CellLines = {
  readonly part: Part;
  readonly lines: readonly SetLine[];
  /** Left edge of the text, and its width. */
  readonly x: number;
  readonly width: number;
  readonly align: Table['columns'][number]['align'];
};

export type Row = {
  readonly part: Part;
  readonly cells: readonly CellLines[];
  readonly style: TextStyle;
  readonly padding: number;
  readonly least: number;
  /** Hairlines, drawn as decoration. */
  readonly lines: (pen: Pen, top: number, bottom: number) => void;
};

const drawCell = (
  pen: Pen,
  cell: CellLines,
  lines: readonly SetLine[],
  top: number,
  style: TextStyle,
): void => {
  if (lines.length === 0) {
    pen.touch(cell.part);
    return;
  }
  pen.mark(cell.part, () =>
    lines.forEach((line, at) => {
      const x = cell.align === 'end' ? cell.x + cell.width - line.width : cell.x;
      setLine(pen, line, x, top + at * style.leading + baselineOf(style));
    }),
  );
};

export const rowHeight = ({ cells, style, padding, least }: Row): number =>
  Math.max(least, Math.max(1, ...cells.map((cell) => cell.lines.length)) * style.leading + 2 * padding);

export const drawRow = (pen: Pen, row: Row, top: number): void => {
  pen.artifact('Layout', () => row.lines(pen, top, top + rowHeight(row)));
  for (const cell of row.cells) drawCell(pen, cell, cell.lines, top + row.padding, row.style);
};

/** `room` is what a page has below the table's head. */
export const rowSlabs = (row: Row, room: number, repeat: Slab['repeat']): Slab[] => {
  const height = rowHeight(row);
  const common = {
    before: 0,
    bond: bonds.free,
    part: row.part,
    marked: false,
    ...(repeat ? { repeat } : {}),
  } as const;
  if (height <= room) return [{ ...common, height, draw: (pen, top) => drawRow(pen, row, top) }];
  const count = Math.max(1, ...row.cells.map((cell) => cell.lines.length));
  return Array.from({ length: count }, (_, at): Slab => {
    const [above, below] = [at === 0 ? row.padding : 0, at === count - 1 ? row.padding : 0];
    const own = row.style.leading + above + below;
    return {
      ...common,
      height: own,
      draw: (pen, top) => {
        if (at === count - 1) pen.artifact('Layout', () => row.lines(pen, top, top + own));
        for (const cell of row.cells)
          if (at < cell.lines.length || at === 0)
            drawCell(pen, cell, cell.lines.slice(at, at + 1), top + above, row.style);
      },
    };
  });
};
