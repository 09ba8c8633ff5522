/** The timed steps of an activity, made to fit the minutes that it has today. */
import type { Block, ListItem } from '../documents/blocks.ts';
import type { Step } from '../kit/kit.ts';
import { stepAside } from '../kit/step-aside.ts';
import { minutes } from '../units.ts';
import type { Minutes } from '../units.ts';

/**
 * As the kit gives them while they fit. Where the activity has been shortened each step gives in proportion to what it has:
 * whole minutes, largest remainders first, never less than one. More minutes than the kit's are left for what takes longer.
 */
export const fitSteps = (steps: readonly Step[], given: Minutes): readonly Step[] => {
  const sum = steps.reduce((total, step) => total + step.minutes, 0);
  if (sum <= given) return steps;
  // Beyond the one minute that everybody keeps.
  const beyond = Math.max(1, sum - steps.length);
  const room = Math.max(0, given - steps.length);
  const shares = steps.map((step) => ((step.minutes - 1) * room) / beyond);
  const over = shares.map((share) => share - Math.floor(share));
  const byRemainder = shares.map((_, at) => at).toSorted((a, b) => (over[b] ?? 0) - (over[a] ?? 0) || a - b);
  const left = room - shares.reduce((total, share) => total + Math.floor(share), 0);
  const lucky = new Set(byRemainder.slice(0, left));
  return steps.map((step, at) => ({
    ...step,
    minutes: minutes(1 + Math.floor(shares[at] ?? 0) + (lucky.has(at) ? 1 : 0)),
  }));
};

/** *Do* with these steps' minutes at its edge, in the order they are read. */
export const withStepMinutes = (blocks: readonly Block[], steps: readonly Step[]): readonly Block[] => {
  let timed = 0;
  const withMinutes = (item: ListItem): ListItem => {
    const step = item.aside === undefined ? undefined : steps[timed++];
    return step ? { ...item, aside: stepAside(step.minutes) } : item;
  };
  return blocks.map((block) =>
    block.type === 'list' && block.ordered ? { ...block, items: block.items.map(withMinutes) } : block,
  );
};
