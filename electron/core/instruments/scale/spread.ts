/** What a handful of answers say, in words: enough to talk about, too little to point at anybody. */

export type Spread = 'agree' | 'mixed' | 'divided';
export type Leaning = 'low' | 'middle' | 'high';
export type StepCount = { readonly step: number; readonly count: number };

/**
 * Whether the answers lie together: by how far they are from their middle, as a share of the whole scale. Half at one end
 * and half at the other is 0.5, neighbouring steps 0.125 on a scale of five.
 */
export const spreadOf = (steps: readonly StepCount[]): Spread => {
  const answers = places(steps);
  const middle = medianOf(answers);
  const distance = meanOf(answers.map((place) => Math.abs(place - middle)));
  if (distance <= 0.15) return 'agree';
  return distance < 0.27 ? 'mixed' : 'divided';
};

export const leaningOf = (steps: readonly StepCount[]): Leaning => {
  const mean = meanOf(places(steps));
  if (mean < 0.4) return 'low';
  return mean > 0.6 ? 'high' : 'middle';
};

/** Every answer's place on the scale from 0 to 1, in order. */
const places = (steps: readonly StepCount[]): readonly number[] => {
  const last = Math.max(1, steps.length - 1);
  return steps.flatMap(({ count }, index) => Array.from({ length: count }, () => index / last));
};

const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);

const medianOf = (ordered: readonly number[]): number => {
  const half = ordered.length / 2;
  return meanOf(ordered.slice(Math.ceil(half) - 1, Math.floor(half) + 1));
};
