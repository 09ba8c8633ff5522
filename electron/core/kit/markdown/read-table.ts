/** Tables; an empty cell is a place to write. */
import type { Cell, Column, Table } from '../../documents/blocks.ts';
import { wordsOf } from '../../documents/blocks.ts';
import { millimetres } from '../../units.ts';
import type { Source } from '../source.ts';
import type { Markdown } from './parse.ts';
import { readSpans } from './read-spans.ts';

const blankRow = millimetres(12);

export const readTable = (node: Markdown, source: Source, caption: string): Table => {
  const rows = rowsOf(node, 'tbody').map((row) =>
    row.children.map((cell): Cell => ({ text: readSpans(source, cell) })),
  );
  const titles = (rowsOf(node, 'thead')[0]?.children ?? []).map((cell) => ({
    title: wordsOf(readSpans(source, cell)),
    end: String(cell.token.attrGet('style')).includes('right'),
  }));
  const widths = widthsOf(
    dashesIn(source, node.line + 1),
    titles.map(({ title }, at) => title.length <= shortTitle && rows.every((row) => isNumber(row[at]))),
  );
  const columns = titles.map(({ title, end }, at): Column => ({
    title,
    width: widths[at] ?? 1,
    ...(end && { align: 'end' }),
  }));
  const blank = rows.some((row) => row.some(isEmpty));
  // A first column that is filled in where others are not, or that has no title, names its rows.
  const named = rows.length > 0 && rows.every((row) => row[0] && !isEmpty(row[0]));
  const rowHeaders = named && columns.length > 1 && (blank || columns[0]?.title === '');
  return {
    type: 'table',
    caption,
    columns,
    rows,
    ...(rowHeaders && { rowHeaders: true }),
    ...(blank && { blankRow }),
  };
};

const rowsOf = (table: Markdown, part: 'thead' | 'tbody'): readonly Markdown[] =>
  table.children.flatMap((child) => (child.type === part ? child.children : []));

/** A column of numbers such as "Nr" needs little room where the author gave no widths. */
const isNumber = (cell: Cell | undefined): boolean =>
  cell !== undefined && /^\d{1,3}\.?$/.test(wordsOf(cell.text));
const shortTitle = 5;

const isEmpty = (cell: Cell): boolean => wordsOf(cell.text) === '';

/** A column is as wide as its dashes are many, beside the others' under the header. */
const widthsOf = (dashes: readonly number[], narrow: readonly boolean[]): readonly number[] => {
  const told = new Set(dashes).size > 1;
  return told ? dashes : narrow.map((isNarrow) => (isNarrow ? 1 : 4));
};

const dashesIn = (source: Source, line: number): readonly number[] =>
  (source.lines[line] ?? '')
    .split('|')
    .map((dashes) => dashes.split('-').length - 1)
    .filter((width) => width > 0);
