/** What happened and when, as lines for whoever watches a rehearsal. */
import type { Language, TimeZone } from '../../../core/units.ts';
import type { Clock } from '../../../services/clock.ts';
import { createWords } from '../../../services/words.ts';

export type Timeline = {
  /** At the clock's time: a new activity, or something large. */
  readonly head: (text: string) => void;
  /** Something within it. */
  readonly line: (text: string) => void;
};

type Showing = {
  readonly clock: Clock;
  readonly zone: TimeZone;
  readonly language: Language;
  readonly print: (line: string) => void;
};

export const createTimeline = ({ clock, zone, language, print }: Showing): Timeline => {
  const words = createWords(language);
  const at = (indent: string, text: string): void =>
    print(`${words.time(clock.now(), zone)}  ${indent}${text}`);
  return { head: (text) => at('', text), line: (text) => at('  ', text) };
};
