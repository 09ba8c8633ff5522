/** Paper slips counted by two participants: nothing of the result is shown until enough have answered. */
import { plain } from '../../documents/blocks.ts';
import type { Block } from '../../documents/blocks.ts';
import type { Words } from '../../documents/words.ts';
import { unreachable } from '../../reply.ts';
import type { Instrument, Surroundings } from '../instrument.ts';
import { wordFor } from '../wording.ts';
import type { ScaleConfig } from './config.ts';
import { scaleEvent, scaleRecord } from './record.ts';
import type { ScaleEvent, ScaleRecord } from './record.ts';
import { leaningOf, spreadOf } from './spread.ts';
import type { Leaning, Spread, StepCount } from './spread.ts';

/** Below this many answers words are shown instead of how many gave each step. */
const enoughForNumbers = 10;

export type ScaleResult =
  | { readonly type: 'locked'; readonly needed: number }
  | { readonly type: 'words'; readonly spread: Spread; readonly leaning: Leaning }
  | { readonly type: 'numbers'; readonly steps: readonly StepCount[] };

export type ScaleRoom = {
  readonly kind: 'scale';
  readonly id: string;
  readonly question: string;
  readonly from: number;
  readonly to: number;
  readonly low: string;
  readonly high: string;
  readonly answers: number;
  readonly result: ScaleResult;
};

export const scale: Instrument<ScaleConfig, ScaleRecord, ScaleEvent, ScaleRoom> = {
  record: scaleRecord,
  event: scaleEvent,
  empty: () => ({ kind: 'scale', tallies: {} }),
  step: (config, record, event) => {
    switch (event.type) {
      case 'tally-typed':
        if (event.step < config.from || event.step > config.to) return null;
        return { ...record, tallies: { ...record.tallies, [String(event.step)]: event.count } };
      case 'tallies-cleared':
        return { ...record, tallies: {} };
      default:
        return unreachable(event);
    }
  },
  room: (config, record, around) => ({
    kind: 'scale',
    id: config.id,
    question: wordFor(around, config.question),
    from: config.from,
    to: config.to,
    low: wordFor(around, config.low),
    high: wordFor(around, config.high),
    answers: answersIn(stepsOf(config, record)),
    result: scaleResult(config, record),
  }),
  freeText: () => [],
  result: resultBlocks,
  paper: (config, around, words) => [
    { type: 'paragraph', text: [{ text: wordFor(around, config.question), strong: true }] },
    {
      type: 'list',
      ordered: false,
      style: 'inline',
      items: stepsOf(config, scale.empty(config)).map(({ step }) => ({
        text: plain(String(step)),
        check: true,
      })),
    },
    {
      type: 'paragraph',
      style: 'small',
      text: plain(words.say('instruments.scaleEnds', ends(config, around))),
    },
  ],
};

/** What may be known of the answers: by the room, by the leader and in the summary alike. */
export const scaleResult = (config: ScaleConfig, record: ScaleRecord): ScaleResult => {
  const steps = stepsOf(config, record);
  const answers = answersIn(steps);
  if (answers < config.minimumAnswers) return { type: 'locked', needed: config.minimumAnswers };
  if (answers < enoughForNumbers)
    return { type: 'words', spread: spreadOf(steps), leaning: leaningOf(steps) };
  return { type: 'numbers', steps };
};

const stepsOf = (config: ScaleConfig, record: ScaleRecord): readonly StepCount[] =>
  Array.from({ length: config.to - config.from + 1 }, (_, index) => {
    const step = config.from + index;
    return { step, count: record.tallies[String(step)] ?? 0 };
  });

const answersIn = (steps: readonly StepCount[]): number => steps.reduce((sum, { count }) => sum + count, 0);

const ends = (config: ScaleConfig, around: Surroundings) => ({
  from: config.from,
  to: config.to,
  low: wordFor(around, config.low),
  high: wordFor(around, config.high),
});

const spreadKeys = {
  agree: 'instruments.agree',
  mixed: 'instruments.mixed',
  divided: 'instruments.divided',
} as const satisfies Record<Spread, string>;
const leaningKeys = {
  low: 'instruments.leansLow',
  middle: 'instruments.leansMiddle',
  high: 'instruments.leansHigh',
} as const satisfies Record<Leaning, string>;

function resultBlocks(
  config: ScaleConfig,
  record: ScaleRecord,
  around: Surroundings,
  words: Words,
): readonly Block[] {
  const result = scaleResult(config, record);
  if (result.type === 'locked') return [];
  const question = wordFor(around, config.question);
  const count = answersIn(stepsOf(config, record));
  const heading: Block = { type: 'paragraph', text: [{ text: question, strong: true }] };
  const answers = words.say('instruments.answers', { count });
  const named = ends(config, around);
  if (result.type === 'words') {
    const leaning = result.spread === 'divided' ? [] : [words.say(leaningKeys[result.leaning], named)];
    const said = [answers, words.say(spreadKeys[result.spread]), ...leaning].join(' ');
    return [heading, { type: 'paragraph', text: plain(said) }];
  }
  const explained = `${answers} ${words.say('instruments.scaleEnds', named)}`;
  const bars = result.steps.map(({ step, count: value }) => ({ label: String(step), value }));
  return [
    heading,
    { type: 'bars', alt: question, bars },
    { type: 'paragraph', style: 'small', text: plain(explained) },
  ];
}
