/** The table of an instrument: its question above, what each row is about in the first column. */
import type { Cell, Column, Table } from '../documents/blocks.ts';
import type { Surroundings } from './instrument.ts';
import { wordFor } from './wording.ts';

export const questionTable = (
  around: Surroundings,
  question: string,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
): Table => ({
  type: 'table',
  caption: wordFor(around, question),
  captionShown: true,
  columns,
  rows,
  rowHeaders: true,
});
