import { authorId, z } from '../../schema.ts';
import { lineEvents, lineId, ownLines } from '../own-lines.ts';

const cell = z.string().max(1000);
export const matrixRecord = z.strictObject({
  kind: z.literal('matrix'),
  rows: ownLines,
  /** The column that a row is marked in, by row. */
  marks: z.record(lineId, authorId),
  /** What is written, by row and column; a remark on a mark stands under `remark`. */
  cells: z.record(lineId, z.record(authorId, cell)),
});
export type MatrixRecord = Readonly<z.infer<typeof matrixRecord>>;

export const matrixEvent = z.discriminatedUnion('type', [
  ...lineEvents,
  z.strictObject({ type: z.literal('row-marked'), row: lineId, column: authorId.nullable() }),
  z.strictObject({ type: z.literal('cell-written'), row: lineId, column: authorId, text: cell }),
]);
export type MatrixEvent = Readonly<z.infer<typeof matrixEvent>>;
