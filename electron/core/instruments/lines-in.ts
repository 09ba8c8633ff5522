import type { Surroundings } from './instrument.ts';
import type { Line, OwnLines } from './own-lines.ts';
import { wordFor } from './wording.ts';

/** The kit's in its order, then the group's own in theirs. */
export const linesIn = (
  lines: OwnLines,
  given: readonly string[],
  around: Surroundings,
): readonly (Line & { readonly isOwn: boolean })[] => [
  ...given.map((id) => ({ id, text: lines.reworded[id] ?? wordFor(around, id), isOwn: false })),
  ...lines.own.map(({ id, text }) => ({ id, text, isOwn: true })),
];
