/** Who sits with whom. */
import { shuffler } from './shuffle.ts';

export type Member = { readonly label: string; readonly unit: string };

/**
 * Deals the members into as many groups as there are sizes, unit by unit like cards around a table, so that each unit is
 * spread over the groups as evenly as it can be. Group sizes come out even.
 */
export const deal = (
  members: readonly Member[],
  groupCount: number,
  seed: number,
): readonly (readonly Member[])[] => {
  const shuffle = shuffler(seed);
  const byUnit = new Map<string, Member[]>();
  for (const member of shuffle(members)) {
    const unit = member.unit.trim().toLowerCase();
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), member]);
  }
  const queue = [...byUnit.values()].flat();
  const seats = shuffle(Array.from({ length: groupCount }, (_, index) => index));
  const groups = seats.map((seat) => queue.filter((_, index) => index % groupCount === seat));
  return groups.map(shuffle);
};

/** Counted-off numbers are found fastest in order; names stay as drawn, so that nobody always stands first. */
export const inReadingOrder = (labels: readonly string[]): readonly string[] =>
  labels.every(isNumber) ? labels.toSorted((one, other) => Number(one) - Number(other)) : labels;

export const isNumber = (label: string): boolean => /^\d+$/.test(label);
