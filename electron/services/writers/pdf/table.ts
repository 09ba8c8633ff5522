/** Tables: a head that comes back on every page, hairlines between rows, cells to write in. */
import { wordsOf, type Cell, type Spans, type Table } from '../../../core/documents/blocks.ts';
import { inside, textValue, type Part } from './part.ts';
import { lineSlabs } from './paragraph.ts';
import type { Pen } from './pen.ts';
import type { Place } from './place.ts';
import { linesOf } from './setting.ts';
import { bonded, bonds, type Measured, type Slab } from './slab.ts';
import { drawRow, rowHeight, rowSlabs, type CellLines, type Row } from './table-row.ts';
import { colours, mm, type TextStyle } from './theme.ts';

type Stripe = { readonly x: number; readonly width: number; readonly align: CellLines['align'] };

const stripes = (block: Table, { x, width }: Place): Stripe[] => {
  const shares = block.columns.reduce((sum, column) => sum + column.width, 0);
  let left = x;
  return block.columns.map((column) => {
    const stripe = { x: left, width: (width * column.width) / shares, align: column.align };
    left += stripe.width;
    return stripe;
  });
};

const scoped = (part: Part, scope: 'Column' | 'Row'): Part =>
  inside(part, 'TH', { attributes: { O: 'Table', Scope: scope } });

/** Text stands clear of the next column, and in tables to write in also of the upright line before it. */
const cellLines = (
  text: Spans,
  stripe: Stripe,
  last: boolean,
  style: TextStyle,
  place: Place,
  grid: boolean,
): Omit<CellLines, 'part'> => {
  const gap = 3 * mm * place.theme.scale;
  const [left, right] = grid ? [gap * 0.7, gap * 0.7] : [0, last ? 0 : gap];
  const width = Math.max(1, stripe.width - left - right);
  const lines = linesOf(text, style, width, place);
  return { x: stripe.x + left, width, align: stripe.align, lines };
};

export const table = (block: Table, place: Place): Measured => {
  const { scale, columnTitle, paragraph } = place.theme;
  const [body, grid] = [paragraph.body.text, block.blankRow !== undefined];
  const columns = stripes(block, place);
  const right = place.x + place.width;
  // The caption that is not shown is still read: as the table's summary.
  const part = inside(place.part, 'Table', {
    attributes: { O: 'Table', ...(block.captionShown ? {} : { Summary: textValue(block.caption) }) },
  });
  const across = (pen: Pen, y: number, width: number, colour: string): void =>
    pen.rule(place.x, y, right, y, { width: width * scale, colour });
  const upright = (pen: Pen, top: number, bottom: number): void => {
    for (const x of grid ? [...columns.map((stripe) => stripe.x), right] : [])
      pen.rule(x, top, x, bottom, { width: 0.5 * scale, colour: colours.writing });
  };

  const caption = block.captionShown
    ? lineSlabs(
        linesOf([{ text: block.caption }], columnTitle, place.width, place),
        columnTitle,
        place.x,
        inside(part, 'Caption'),
      )
    : [];
  // A head above nothing would be no head.
  const headPart = inside(block.rows.length > 0 ? inside(part, 'THead') : part, 'TR');
  const cellIn = (stripe: Stripe, at: number, text: Spans, style: TextStyle, own: Part): CellLines => ({
    ...cellLines(text, stripe, at === columns.length - 1, style, place, grid),
    part: own,
  });
  const head: Row = {
    part: headPart,
    cells: columns.map((stripe, at) =>
      cellIn(stripe, at, [{ text: block.columns[at]?.title ?? '' }], columnTitle, scoped(headPart, 'Column')),
    ),
    style: columnTitle,
    padding: 1.2 * mm * scale,
    least: 0,
    lines: (pen, _top, bottom) => across(pen, bottom, 0.8, colours.ink),
  };
  const repeat = { height: rowHeight(head), draw: (pen: Pen, top: number) => drawRow(pen, head, top) };
  const bodyPart = inside(part, 'TBody');
  const rows = block.rows.map((cells: readonly Cell[]): Row => {
    const row = inside(bodyPart, 'TR');
    const blank = cells.some((cell) => wordsOf(cell.text).trim() === '');
    return {
      part: row,
      cells: columns.map((stripe, at) => {
        const own = block.rowHeaders && at === 0 ? scoped(row, 'Row') : inside(row, 'TD');
        return cellIn(stripe, at, cells[at]?.text ?? [], body, own);
      }),
      style: body,
      padding: 1.8 * mm * scale,
      least: blank && block.blankRow !== undefined ? block.blankRow * mm * scale : 0,
      lines: (pen, top, bottom) => {
        across(pen, bottom, 0.5, grid ? colours.writing : colours.hairline);
        upright(pen, top, bottom);
      },
    };
  });
  const headSlab: Slab = {
    ...{ before: caption.length > 0 ? 0.6 * mm * scale : 0, bond: bonds.hard, part: headPart, marked: false },
    height: repeat.height,
    draw: repeat.draw,
  };
  const slabs = rows.flatMap((row) => rowSlabs(row, place.room - repeat.height, repeat));
  return {
    slabs: [...bonded([...caption, headSlab], bonds.hard), ...slabs],
    before: 2.4 * mm * scale,
    after: 3.4 * mm * scale,
  };
};
