/** What is read in one go stands on one page. */
import type { Block } from './blocks.ts';

/** About a sixth of a page. Longer parts may be broken: keeping them whole would leave a third of many pages white. */
const shortLetters = 600;

export const keptIfShort = (blocks: readonly Block[]): readonly Block[] =>
  blocks.length > 1 && lettersIn(blocks) <= shortLetters ? [{ type: 'together', blocks }] : blocks;

const lettersIn = (value: unknown): number => {
  if (typeof value === 'string') return value.length;
  return typeof value === 'object' && value !== null
    ? Object.values(value).reduce<number>((sum, inner) => sum + lettersIn(inner), 0)
    : 0;
};
