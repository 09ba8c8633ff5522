/** How many groups, and how large. */

export type Limits = { readonly min: number; readonly max: number };

/** The record holds no more groups than this. */
const mostGroups = 100;

/**
 * The sizes of `present` people's groups, largest first: within the limits whenever that can be done, and as near `wanted`
 * as it can be. Where it cannot, the sizes that miss the limits by least; but nobody is ever left alone. Empty when
 * fewer than two are present.
 */
export const groupSizes = (present: number, limits: Limits, wanted: number): readonly number[] => {
  if (present < 2) return [];
  const counts = Array.from(
    { length: Math.min(mostGroups, Math.floor(present / 2)) },
    (_, index) => index + 1,
  );
  const [best] = counts
    .map((count) => evenly(present, count))
    .map((sizes) => ({
      sizes,
      missed: missed(sizes, limits),
      off: Math.abs(present / sizes.length - wanted),
    }))
    .toSorted((one, other) => one.missed - other.missed || one.off - other.off);
  return best?.sizes ?? [];
};

const evenly = (present: number, count: number): readonly number[] => {
  const small = Math.floor(present / count);
  return Array.from({ length: count }, (_, index) => small + (index < present % count ? 1 : 0));
};

/** How many persons too many or too few, over all groups. */
const missed = (sizes: readonly number[], { min, max }: Limits): number =>
  sizes.reduce((sum, size) => sum + Math.max(0, min - size, size - max), 0);
