/** Rows to judge or to fill in: kept, changed, cut or new, or the kit's own columns. */
import type { Cell, Column, Table } from '../../documents/blocks.ts';
import { blankCell, cell, toWriteIn } from '../../documents/make-blocks.ts';
import type { Words } from '../../documents/words.ts';
import type { Instrument, Surroundings } from '../instrument.ts';
import { linesIn } from '../lines-in.ts';
import { isLine, noLines, stepLines, withoutLine, wordsIn } from '../own-lines.ts';
import type { Line } from '../own-lines.ts';
import { without } from '../without.ts';
import { questionTable } from '../question-table.ts';
import { wordFor } from '../wording.ts';
import type { MatrixConfig } from './config.ts';
import { matrixEvent, matrixRecord } from './record.ts';
import type { MatrixEvent, MatrixRecord } from './record.ts';

/** What a row is judged to be where the kit has no columns of its own. */
export const verdicts = ['keep', 'change', 'cut', 'new'] as const;
export type Verdict = (typeof verdicts)[number];
/** Where a remark on a mark is written; a kit's own column of that name would be the same thing. */
export const remark = 'remark';

export type MatrixColumn = {
  readonly id: string;
  /** Null: a verdict, in the words of the window. */
  readonly text: string | null;
};
export type MatrixRoom = {
  readonly kind: 'matrix';
  readonly id: string;
  readonly question: string;
  readonly fill: MatrixConfig['fill'];
  readonly columns: readonly MatrixColumn[];
  /** A remark on a mark stays with the leader. */
  readonly rows: readonly Omit<MatrixRow, 'isOwn'>[];
};
export type MatrixRow = Line & {
  readonly isOwn: boolean;
  readonly mark: string | null;
  readonly cells: Readonly<Record<string, string>>;
};

const blankRows = 6;

export const columnsOf = (config: MatrixConfig, around: Surroundings): readonly MatrixColumn[] =>
  config.columns?.map((id) => ({ id, text: wordFor(around, id) })) ??
  verdicts.map((id) => ({ id, text: null }));

export const matrix: Instrument<MatrixConfig, MatrixRecord, MatrixEvent, MatrixRoom> = {
  record: matrixRecord,
  event: matrixEvent,
  empty: () => ({ kind: 'matrix', rows: noLines, marks: {}, cells: {} }),
  step: (config, record, event) => {
    const given = config.rows ?? [];
    const columns: readonly string[] = config.columns ?? verdicts;
    switch (event.type) {
      case 'row-marked': {
        const { row, column } = event;
        if (config.fill !== 'choice' || !isLine(record.rows, given, row)) return null;
        if (column === null) return { ...record, marks: without(record.marks, row) };
        return columns.includes(column) ? { ...record, marks: { ...record.marks, [row]: column } } : null;
      }
      case 'cell-written': {
        const { row, column, text } = event;
        const fillable = config.fill === 'text' ? columns : [remark];
        if (!fillable.includes(column) || !isLine(record.rows, given, row)) return null;
        const before = record.cells[row] ?? {};
        const after = text.trim() === '' ? without(before, column) : { ...before, [column]: text };
        return { ...record, cells: { ...record.cells, [row]: after } };
      }
      default: {
        const rows = stepLines(record.rows, given, event);
        return (
          rows && {
            ...record,
            rows,
            marks: withoutLine(record.marks, event),
            cells: withoutLine(record.cells, event),
          }
        );
      }
    }
  },
  room: (config, record, around) => {
    const rows = rowsOf(config, record, around);
    if (rows.length === 0) return null;
    return {
      kind: 'matrix',
      id: config.id,
      question: wordFor(around, config.question),
      fill: config.fill,
      columns: columnsOf(config, around),
      rows: rows.map(({ id, text, mark, cells }) => ({
        id,
        text,
        mark,
        cells: config.fill === 'text' ? cells : {},
      })),
    };
  },
  freeText: (record) => [
    ...wordsIn(record.rows),
    ...Object.values(record.cells).flatMap((cells) => Object.values(cells)),
  ],
  result: (config, record, around, words) => {
    const rows = rowsOf(config, record, around).filter(
      ({ mark, cells }) => mark !== null || Object.keys(cells).length > 0,
    );
    if (rows.length === 0) return [];
    const columns = columnsOf(config, around);
    const markOf = (id: string | null): string =>
      columns.flatMap((column) => (column.id === id ? [columnTitle(column, words)] : [])).join('');
    const cellsOf = (row: (typeof rows)[number]): readonly Cell[] =>
      config.fill === 'text'
        ? columns.map(({ id }) => cell(row.cells[id] ?? ''))
        : [cell(markOf(row.mark)), cell(row.cells[remark] ?? '')];
    return [
      table(
        config,
        around,
        words,
        rows.map((row) => [cell(row.text), ...cellsOf(row)]),
      ),
    ];
  },
  paper: (config, around, words) => {
    const given = rowsOf(config, matrix.empty(config), around).map(({ text }) => cell(text));
    const rows = given.length > 0 ? given : Array.from({ length: blankRows }, () => blankCell);
    const blank = Array.from(
      { length: config.fill === 'text' ? columnsOf(config, around).length : 2 },
      () => blankCell,
    );
    return [
      toWriteIn(
        table(
          config,
          around,
          words,
          rows.map((row) => [row, ...blank]),
        ),
      ),
    ];
  },
};

export const rowsOf = (
  config: MatrixConfig,
  record: MatrixRecord,
  around: Surroundings,
): readonly MatrixRow[] =>
  linesIn(record.rows, config.rows ?? [], around).map((line) => ({
    ...line,
    mark: record.marks[line.id] ?? null,
    cells: record.cells[line.id] ?? {},
  }));

const columnTitle = ({ id, text }: MatrixColumn, words: Words): string =>
  text ??
  verdicts.flatMap((verdict) => (verdict === id ? [words.say(`instruments.${verdict}`)] : [])).join('');

const table = (
  config: MatrixConfig,
  around: Surroundings,
  words: Words,
  rows: readonly (readonly Cell[])[],
): Table => {
  const filled: readonly Column[] =
    config.fill === 'text'
      ? columnsOf(config, around).map((column) => ({ title: columnTitle(column, words), width: 3 }))
      : [
          { title: words.say('instruments.judged'), width: 2 },
          { title: words.say('instruments.remark'), width: 4 },
        ];
  return questionTable(
    around,
    config.question,
    [{ title: words.say('instruments.row'), width: 4 }, ...filled],
    rows,
  );
};
