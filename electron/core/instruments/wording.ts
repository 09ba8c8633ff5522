/** The kit's words for an instrument's question, ends and options. */
import type { Surroundings } from './instrument.ts';

/** A kit is checked when it is read, so every id has words; the id itself stands in should an old session lack one. */
export const wordFor = (around: Surroundings, id: string): string => around.texts.words[id] ?? id;
