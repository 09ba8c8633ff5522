/** What was agreed last time, one by one: kept, partly, not, no longer needed; why, and when it is looked at again. */
import type { Cell, Table } from '../../documents/blocks.ts';
import { blankCell, blankRows, cell, toWriteIn, unbroken } from '../../documents/make-blocks.ts';
import type { Words } from '../../documents/words.ts';
import type { PlainDate } from '../../units.ts';
import type { Instrument, Surroundings } from '../instrument.ts';
import { isLine, noLines, stepLines, withoutLine, wordsIn } from '../own-lines.ts';
import type { Line } from '../own-lines.ts';
import { without } from '../without.ts';
import { questionTable } from '../question-table.ts';
import { wordFor } from '../wording.ts';
import type { FollowUpConfig } from './config.ts';
import { followUpEvent, followUpRecord } from './record.ts';
import type { FollowUpEvent, FollowUpRecord, Outcome } from './record.ts';

export type FollowedUp = Line & {
  readonly outcome: Outcome | null;
  readonly why: string;
  readonly again: PlainDate | null;
};
export type FollowUpRoom = {
  readonly kind: 'follow-up';
  readonly id: string;
  readonly question: string;
  /** Why stays with the leader until it is read in the summary: it may tell of somebody. */
  readonly items: readonly (Line & { readonly outcome: Outcome | null })[];
};

const blankItems = 6;

export const followUp: Instrument<FollowUpConfig, FollowUpRecord, FollowUpEvent, FollowUpRoom> = {
  record: followUpRecord,
  event: followUpEvent,
  empty: () => ({ kind: 'follow-up', items: noLines, outcomes: {}, why: {}, again: {} }),
  step: (_config, record, event) => {
    const known = (id: string): boolean => isLine(record.items, [], id);
    switch (event.type) {
      case 'outcome-set':
        return known(event.item)
          ? { ...record, outcomes: put(record.outcomes, event.item, event.outcome) }
          : null;
      case 'why-written':
        return known(event.item)
          ? { ...record, why: put(record.why, event.item, event.text.trim() === '' ? null : event.text) }
          : null;
      case 'again-set':
        return known(event.item) ? { ...record, again: put(record.again, event.item, event.date) } : null;
      default: {
        const items = stepLines(record.items, [], event);
        return (
          items && {
            ...record,
            items,
            outcomes: withoutLine(record.outcomes, event),
            why: withoutLine(record.why, event),
            again: withoutLine(record.again, event),
          }
        );
      }
    }
  },
  room: (config, record, around) => {
    const items = followedUp(record);
    if (items.length === 0) return null;
    return {
      kind: 'follow-up',
      id: config.id,
      question: wordFor(around, config.question),
      items: items.map(({ id, text, outcome }) => ({ id, text, outcome })),
    };
  },
  freeText: (record) => [...wordsIn(record.items), ...Object.values(record.why)],
  result: (config, record, around, words) => {
    const items = followedUp(record);
    if (items.length === 0) return [];
    return [
      table(
        config,
        around,
        words,
        items.map(({ text, outcome, why, again }) => [
          cell(text),
          outcome === null ? blankCell : cell(words.say(`instruments.outcome.${outcome}`)),
          cell(why),
          again === null ? blankCell : cell(unbroken(words.date(again, 'short'))),
        ]),
      ),
    ];
  },
  paper: (config, around, words) => [toWriteIn(table(config, around, words, blankRows(blankItems, 4)))],
};

export const followedUp = (record: FollowUpRecord): readonly FollowedUp[] =>
  record.items.own.map(({ id, text }) => ({
    id,
    text,
    outcome: record.outcomes[id] ?? null,
    why: record.why[id] ?? '',
    again: record.again[id] ?? null,
  }));

const put = <Value>(
  entries: Readonly<Record<string, Value>>,
  key: string,
  value: Value | null,
): Readonly<Record<string, Value>> => (value === null ? without(entries, key) : { ...entries, [key]: value });

const table = (
  config: FollowUpConfig,
  around: Surroundings,
  words: Words,
  rows: readonly (readonly Cell[])[],
): Table =>
  questionTable(
    around,
    config.question,
    [
      { title: words.say('instruments.agreed'), width: 4 },
      { title: words.say('instruments.wentHow'), width: 2 },
      { title: words.say('instruments.why'), width: 4 },
      { title: words.say('instruments.again'), width: 2 },
    ],
    rows,
  );
