/** Heads counted in categories and held against a band: shares and words, never who. */
import { plain } from '../../documents/blocks.ts';
import type { Cell, Table } from '../../documents/blocks.ts';
import { blankCell, cell, paragraph, toWriteIn } from '../../documents/make-blocks.ts';
import type { Words } from '../../documents/words.ts';
import type { Instrument, Surroundings } from '../instrument.ts';
import { linesIn } from '../lines-in.ts';
import { isLine, noLines, stepLines, withoutLine, wordsIn } from '../own-lines.ts';
import type { Line } from '../own-lines.ts';
import { questionTable } from '../question-table.ts';
import { wordFor } from '../wording.ts';
import type { HeadcountConfig } from './config.ts';
import { headcountEvent, headcountRecord } from './record.ts';
import type { HeadcountEvent, HeadcountRecord } from './record.ts';
import { balanceOf } from './share.ts';
import type { Balance } from './share.ts';

export type HeadcountRoom = {
  readonly kind: 'headcount';
  readonly id: string;
  readonly question: string;
  readonly band: HeadcountConfig['band'];
  readonly groups: readonly Line[];
  readonly categories: readonly (Line & { readonly balance: Balance })[];
};

export const headcount: Instrument<HeadcountConfig, HeadcountRecord, HeadcountEvent, HeadcountRoom> = {
  record: headcountRecord,
  event: headcountEvent,
  empty: () => ({ kind: 'headcount', categories: noLines, counts: {} }),
  step: (config, record, event) => {
    if (event.type !== 'heads-counted') {
      const categories = stepLines(record.categories, config.categories, event);
      return categories && { ...record, categories, counts: withoutLine(record.counts, event) };
    }
    const { category, group, count } = event;
    if (!config.groups.includes(group) || !isLine(record.categories, config.categories, category))
      return null;
    const before = record.counts[category] ?? {};
    return { ...record, counts: { ...record.counts, [category]: { ...before, [group]: count } } };
  },
  room: (config, record, around) => {
    const categories = categoriesOf(config, record, around).filter(
      ({ balance }) => balance.type !== 'uncounted',
    );
    if (categories.length === 0) return null;
    return {
      kind: 'headcount',
      id: config.id,
      question: wordFor(around, config.question),
      band: config.band,
      groups: config.groups.map((id) => ({ id, text: wordFor(around, id) })),
      categories,
    };
  },
  freeText: (record) => wordsIn(record.categories),
  result: (config, record, around, words) => {
    const counted = categoriesOf(config, record, around).filter(
      ({ balance }) => balance.type !== 'uncounted',
    );
    if (counted.length === 0) return [];
    const hidden = counted.some(({ balance }) => balance.type === 'hidden');
    return [
      table(
        config,
        around,
        words,
        counted.map(({ text, balance }) => [cell(text), ...sharesIn(config, balance, words, around)]),
      ),
      paragraph(words.say('instruments.band', config.band), 'small'),
      ...(hidden
        ? [paragraph(words.say('instruments.smallHidden', { smallest: config.smallest }), 'small')]
        : []),
    ];
  },
  paper: (config, around, words) => [
    toWriteIn(
      table(
        config,
        around,
        words,
        linesIn(noLines, config.categories, around).map(({ text }) => [
          { text: plain(text) },
          ...config.groups.map(() => blankCell),
          blankCell,
        ]),
      ),
    ),
    paragraph(words.say('instruments.band', config.band), 'small'),
  ],
};

export const categoriesOf = (
  config: HeadcountConfig,
  record: HeadcountRecord,
  around: Surroundings,
): readonly (Line & { readonly isOwn: boolean; readonly balance: Balance })[] =>
  linesIn(record.categories, config.categories, around).map((line) => ({
    ...line,
    balance: balanceOf(config, record.counts[line.id] ?? {}),
  }));

const sharesIn = (
  config: HeadcountConfig,
  balance: Balance,
  words: Words,
  around: Surroundings,
): readonly Cell[] => {
  if (balance.type === 'uncounted' || balance.type === 'hidden')
    return [...config.groups.map(() => cell('–')), cell(words.say('instruments.tooSmall'))];
  const said =
    balance.type === 'even'
      ? words.say('instruments.even')
      : words.say('instruments.uneven', { group: wordFor(around, balance.most) });
  return [
    ...balance.shares.map(({ percent }) => cell(words.say('instruments.percent', { percent }))),
    cell(said),
  ];
};

const table = (
  config: HeadcountConfig,
  around: Surroundings,
  words: Words,
  rows: readonly (readonly Cell[])[],
): Table =>
  questionTable(
    around,
    config.question,
    [
      { title: words.say('instruments.category'), width: 4 },
      ...config.groups.map((id) => ({ title: wordFor(around, id), width: 2 })),
      { title: words.say('instruments.balance'), width: 4 },
    ],
    rows,
  );
