/** What may be known of one category: how it lies against the band, unless a count is so small that it tells who. */
import type { HeadcountConfig } from './config.ts';

export type Share = { readonly group: string; readonly percent: number };
export type Balance =
  | { readonly type: 'uncounted' }
  /** Some count is too small to be shown; then nothing of the category is, since the rest would tell. */
  | { readonly type: 'hidden' }
  | { readonly type: 'even'; readonly shares: readonly Share[] }
  /** One group is larger than the band allows. */
  | { readonly type: 'uneven'; readonly shares: readonly Share[]; readonly most: string };

export const balanceOf = (
  { groups, band, smallest }: HeadcountConfig,
  counts: Readonly<Record<string, number>>,
): Balance => {
  const known = groups.flatMap((group) => {
    const count = counts[group];
    return count === undefined ? [] : [{ group, count }];
  });
  const total = known.reduce((sum, { count }) => sum + count, 0);
  if (known.length < groups.length || total === 0) return { type: 'uncounted' };
  if (known.some(({ count }) => count > 0 && count < smallest)) return { type: 'hidden' };
  const shares = known.map(({ group, count }) => ({ group, percent: Math.round((100 * count) / total) }));
  // Of exact shares: 40.4 per cent is within 40 to 60 however it is rounded.
  const over = known.find(({ count }) => (100 * count) / total > band.high);
  const under = groups.length === 2 && known.some(({ count }) => (100 * count) / total < band.low);
  if (!over && !under) return { type: 'even', shares };
  const [largest] = known.toSorted((one, other) => other.count - one.count);
  return { type: 'uneven', shares, most: (over ?? largest)?.group ?? '' };
};
