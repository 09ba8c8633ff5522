/** What is measured, and the table of it. */

export type Measure = {
  readonly what: string;
  readonly value: number;
  readonly unit: 'KB' | 'MB' | 'ms' | '×';
  /** Null for what is only told. */
  readonly budget: number | null;
};

const columns = ['measure', 'value', 'budget', 'ratio'] as const;

/** One line a measure; what is over its budget is marked. */
export const table = (measures: readonly Measure[]): string => {
  const rows = measures.map(({ what, value, unit, budget }) => [
    what,
    `${round(value)} ${unit}`,
    budget === null ? '' : `≤ ${round(budget)} ${unit}`,
    budget === null ? '' : `${(value / budget).toFixed(2)}${value > budget ? '  OVER' : ''}`,
  ]);
  const lines = [columns, ...rows];
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => (line[at] ?? '').length)));
  return lines
    .map((line) =>
      line.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))),
    )
    .map((line) => line.join('   ').trimEnd())
    .toSpliced(1, 0, widths.map((width) => '─'.repeat(width)).join('   '))
    .join('\n');
};

const round = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0));

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
