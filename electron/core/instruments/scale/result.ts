/** A scale's result on paper: bars once there are enough answers, words before that; and what was expected. */
import type { Block } from '../../documents/blocks.ts';
import { paragraph } from '../../documents/make-blocks.ts';
import type { Words } from '../../documents/words.ts';
import type { Surroundings } from '../instrument.ts';
import { wordFor } from '../wording.ts';
import { answersIn, beforeOf, ends, scaleResult, stepsOf } from './answers.ts';
import type { ScaleEnds, ScaleResult } from './answers.ts';
import type { ScaleConfig } from './config.ts';
import type { ScaleRecord } from './record.ts';
import { leaningOf, spreadOf } from './spread.ts';
import type { Leaning, Spread } from './spread.ts';

export const scaleBlocks = (
  config: ScaleConfig,
  record: ScaleRecord,
  around: Surroundings,
  words: Words,
): readonly Block[] => {
  const result = scaleResult(config, record);
  if (result.type === 'locked') return [];
  const question = wordFor(around, config.question);
  const answers = words.say('instruments.answers', { count: answersIn(stepsOf(config, record)) });
  const named = ends(config, around);
  const before = beforeOf(config, around);
  return [
    paragraph([{ text: question, strong: true }]),
    ...(result.type === 'words'
      ? [paragraph(`${answers} ${inWords(result, named, words)}`)]
      : [
          {
            type: 'bars' as const,
            alt: question,
            bars: result.steps.map(({ step, count }) => ({ label: String(step), value: count })),
          },
          paragraph(`${answers} ${words.say('instruments.scaleEnds', named)}`, 'small'),
        ]),
    ...(before
      ? [
          paragraph(
            words.say('instruments.before', {
              question: before.question,
              said: inWords(before.result, before, words),
            }),
            'small',
          ),
        ]
      : []),
  ];
};

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

const inWords = (
  result: Exclude<ScaleResult, { type: 'locked' }>,
  { low, high }: ScaleEnds,
  words: Words,
): string => {
  const { spread, leaning } =
    result.type === 'words' ? result : { spread: spreadOf(result.steps), leaning: leaningOf(result.steps) };
  const leans = spread === 'divided' ? [] : [words.say(leaningKeys[leaning], { low, high })];
  return [words.say(spreadKeys[spread]), ...leans].join(' ');
};
