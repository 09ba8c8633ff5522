/** What becomes of groups that people sit in already when somebody goes home: as few as possible move. */
import type { Limits } from './sizes.ts';

type Groups = readonly (readonly string[])[];

/** A group that becomes too small gets one from the largest, or is shared out where no group has one to give. */
export const withoutMember = (groups: Groups, member: string, { min }: Limits): string[][] => {
  const left = groups
    .map((group) => group.filter((label) => label !== member))
    .filter((group) => group.length > 0);
  const short = left.findIndex((group) => group.length < min);
  if (short === -1 || left.length === 1) return left;
  const largest = indexBy(left, (group) => -group.length);
  const giver = left[largest] ?? [];
  const moved = giver.at(-1);
  if (giver.length > min && moved !== undefined)
    return left.map((group, index) => {
      if (index === largest) return group.slice(0, -1);
      return index === short ? [...group, moved] : group;
    });
  return (left[short] ?? []).reduce<string[][]>(
    (rest, label) => {
      const smallest = indexBy(rest, (group) => group.length);
      return rest.map((group, index) => (index === smallest ? [...group, label] : group));
    },
    left.toSpliced(short, 1),
  );
};

const indexBy = (groups: Groups, weight: (group: readonly string[]) => number): number =>
  groups.reduce((best, group, index) => (weight(group) < weight(groups[best] ?? group) ? index : best), 0);
