/** What may be known of a scale's answers: nothing below the minimum, words below ten or where all say the same, then numbers. */
import type { Surroundings } from '../instrument.ts';
import { wordFor } from '../wording.ts';
import type { ScaleConfig } from './config.ts';
import type { ScaleRecord } from './record.ts';
import { leaningOf, spreadOf } from './spread.ts';
import type { Leaning, Spread, StepCount } from './spread.ts';

/** Below this many answers words are shown instead of how many gave each step. */
const enoughForNumbers = 10;

export type ScaleResult =
  | { readonly type: 'locked'; readonly needed: number }
  | { readonly type: 'words'; readonly spread: Spread; readonly leaning: Leaning }
  | { readonly type: 'numbers'; readonly steps: readonly StepCount[] };

/** By the room, by the leader and in the summary alike. */
export const scaleResult = (config: ScaleConfig, record: ScaleRecord): ScaleResult => {
  const steps = stepsOf(config, record);
  const answers = answersIn(steps);
  if (answers < config.minimumAnswers) return { type: 'locked', needed: config.minimumAnswers };
  // All on one step would tell what each of them answered.
  if (answers < enoughForNumbers || steps.some(({ count }) => count === answers))
    return { type: 'words', spread: spreadOf(steps), leaning: leaningOf(steps) };
  return { type: 'numbers', steps };
};

export const stepsOf = (config: ScaleConfig, record: ScaleRecord): readonly StepCount[] =>
  Array.from({ length: config.to - config.from + 1 }, (_, index) => {
    const step = config.from + index;
    return { step, count: record.tallies[String(step)] ?? 0 };
  });

export const answersIn = (steps: readonly StepCount[]): number =>
  steps.reduce((sum, { count }) => sum + count, 0);

export type ScaleEnds = {
  readonly from: number;
  readonly to: number;
  readonly low: string;
  readonly high: string;
};
/** The ends of the scale in the kit's words. */
export const ends = (config: ScaleConfig, around: Surroundings): ScaleEnds => ({
  from: config.from,
  to: config.to,
  low: wordFor(around, config.low),
  high: wordFor(around, config.high),
});

/** How the scale that this one answers came out; null where it has none, or too few answered. */
export type ScaleBefore = ScaleEnds & {
  readonly question: string;
  readonly result: Exclude<ScaleResult, { type: 'locked' }>;
};
export const beforeOf = ({ comparedWith }: ScaleConfig, around: Surroundings): ScaleBefore | null => {
  const configs = around.structure.activities.flatMap(({ instruments }) => instruments);
  const config = configs.find(({ id }) => id === comparedWith);
  const record = config && around.records[config.id];
  if (config?.kind !== 'scale' || record?.kind !== 'scale') return null;
  const result = scaleResult(config, record);
  if (result.type === 'locked') return null;
  return { question: wordFor(around, config.question), ...ends(config, around), result };
};
