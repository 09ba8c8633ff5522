/** Which timed step of an activity is on, told from the time spent in the activity. */
import type { Millis, Minutes } from '../units.ts';
import { inMillis, millis } from '../units.ts';

export type StepState = 'done' | 'now' | 'later';
export type StepTime = {
  readonly state: StepState;
  /** Left of the step that is on. */ readonly left: Millis;
};

/** One state for each step. When the steps' time is used up, the last one stays on. */
export const stepStates = (
  steps: readonly { readonly minutes: Minutes }[],
  spent: Millis,
): readonly StepTime[] => {
  let start = 0;
  return steps.map((step, index) => {
    const end = start + inMillis(step.minutes);
    const begun = spent >= start;
    const over = spent >= end && index < steps.length - 1;
    start = end;
    const left = millis(Math.max(0, end - spent));
    return { state: over ? 'done' : begun ? 'now' : 'later', left };
  });
};
