/** A few things chosen to be done often, and how often they were: for the one who does them, never to compare people. */
import type { Cell, Table } from '../../documents/blocks.ts';
import { blankCell, cell, toWriteIn } from '../../documents/make-blocks.ts';
import type { Words } from '../../documents/words.ts';
import type { Instrument, Surroundings } from '../instrument.ts';
import { linesIn } from '../lines-in.ts';
import { isLine, noLines, stepLines, withoutLine, wordsIn } from '../own-lines.ts';
import type { Line } from '../own-lines.ts';
import { questionTable } from '../question-table.ts';
import { wordFor } from '../wording.ts';
import type { TicksConfig } from './config.ts';
import { ticksEvent, ticksRecord } from './record.ts';
import type { TicksEvent, TicksRecord } from './record.ts';

export type Ticked = Line & {
  readonly isOwn: boolean;
  readonly chosen: boolean;
  /** One for each week. */
  readonly times: readonly (number | null)[];
};
export type TicksRoom = {
  readonly kind: 'ticks';
  readonly id: string;
  readonly question: string;
  /** What has been chosen; all there is to choose from before that. `times`: in all, null where nobody has counted. */
  readonly options: readonly (Line & { readonly times: number | null })[];
};

export const ticks: Instrument<TicksConfig, TicksRecord, TicksEvent, TicksRoom> = {
  record: ticksRecord,
  event: ticksEvent,
  empty: () => ({ kind: 'ticks', options: noLines, chosen: [], times: {} }),
  step: (config, record, event) => {
    switch (event.type) {
      case 'tick-chosen': {
        if (!isLine(record.options, config.options, event.option)) return null;
        const others = record.chosen.filter((id) => id !== event.option);
        if (!event.chosen) return { ...record, chosen: others };
        return others.length < config.choose ? { ...record, chosen: [...others, event.option] } : null;
      }
      case 'ticks-counted': {
        const { option, week, count } = event;
        if (week > config.weeks || !record.chosen.includes(option)) return null;
        const weeks = weeksOf(config, record, option).with(week - 1, count);
        return { ...record, times: { ...record.times, [option]: [...weeks] } };
      }
      default: {
        const options = stepLines(record.options, config.options, event);
        if (!options) return null;
        const gone = event.type === 'line-removed' ? event.id : null;
        return {
          ...record,
          options,
          chosen: record.chosen.filter((id) => id !== gone),
          times: withoutLine(record.times, event),
        };
      }
    }
  },
  room: (config, record, around) => {
    const all = tickedIn(config, record, around);
    const chosen = all.filter((option) => option.chosen);
    const options = chosen.length > 0 ? chosen : all;
    if (options.length === 0) return null;
    return {
      kind: 'ticks',
      id: config.id,
      question: wordFor(around, config.question),
      options: options.map(({ id, text, times }) => ({ id, text, times: sumOf(times) })),
    };
  },
  freeText: (record) => wordsIn(record.options),
  result: (config, record, around, words) => {
    const chosen = tickedIn(config, record, around).filter((option) => option.chosen);
    if (chosen.length === 0) return [];
    return [
      table(
        config,
        around,
        words,
        chosen.map(({ text, times }) => [
          cell(text),
          ...times.map((count) => (count === null ? blankCell : cell(String(count)))),
        ]),
      ),
    ];
  },
  paper: (config, around, words) => [
    toWriteIn(
      table(
        config,
        around,
        words,
        Array.from({ length: config.choose }, () => [
          blankCell,
          ...Array.from({ length: config.weeks }, () => blankCell),
        ]),
      ),
    ),
  ],
};

export const tickedIn = (config: TicksConfig, record: TicksRecord, around: Surroundings): readonly Ticked[] =>
  linesIn(record.options, config.options, around).map((line) => ({
    ...line,
    chosen: record.chosen.includes(line.id),
    times: weeksOf(config, record, line.id),
  }));

const sumOf = (times: Ticked['times']): number | null => {
  const counted = times.flatMap((count) => count ?? []);
  return counted.length === 0 ? null : counted.reduce((sum, count) => sum + count, 0);
};

const weeksOf = (config: TicksConfig, record: TicksRecord, option: string): readonly (number | null)[] =>
  Array.from({ length: config.weeks }, (_, week) => record.times[option]?.[week] ?? null);

const table = (
  config: TicksConfig,
  around: Surroundings,
  words: Words,
  rows: readonly (readonly Cell[])[],
): Table =>
  questionTable(
    around,
    config.question,
    [
      { title: words.say('instruments.doOften'), width: 5 },
      ...Array.from({ length: config.weeks }, (_, index) => ({
        title:
          config.weeks === 1
            ? words.say('instruments.howOften')
            : words.say('instruments.week', { number: index + 1 }),
        width: config.weeks === 1 ? 2 : 1,
      })),
    ],
    rows,
  );
