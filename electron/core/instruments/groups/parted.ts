/** Those who have already sat together sit with others, as far as swapping seats can bring it. */
import type { Member } from './deal.ts';
import { pairOf } from './met.ts';

type Groups = readonly (readonly Member[])[];

/** Each round looks at every two seats; more rounds than this find next to nothing. */
const rounds = 8;

/**
 * Swaps two members at a time while that parts more who have met and mixes units no worse. Sizes stay. The same groups
 * give the same answer.
 */
export const partedAnew = (groups: Groups, met: ReadonlySet<string>): Groups => {
  if (met.size === 0) return groups;
  const seats = groups.flatMap((group, at) => group.map((_, seat) => ({ at, seat })));
  const now = groups.map((group) => [...group]);
  const swapIfBetter = (one: (typeof seats)[number], other: (typeof seats)[number]): boolean => {
    const [mine, theirs] = [now[one.at], now[other.at]];
    const [my, their] = [mine?.[one.seat], theirs?.[other.seat]];
    if (!mine || !theirs || !my || !their || one.at === other.at) return false;
    const [after, afterThere] = [mine.with(one.seat, their), theirs.with(other.seat, my)];
    const again =
      meetings(after, met) + meetings(afterThere, met) - meetings(mine, met) - meetings(theirs, met);
    const alike = sameUnit(after) + sameUnit(afterThere) - sameUnit(mine) - sameUnit(theirs);
    if (again >= 0 || alike > 0) return false;
    now[one.at] = after;
    now[other.at] = afterThere;
    return true;
  };
  for (let round = 0; round < rounds; round += 1) {
    let better = false;
    for (const [index, one] of seats.entries())
      for (const other of seats.slice(index + 1)) better = swapIfBetter(one, other) || better;
    if (!better) break;
  }
  return now;
};

const pairs = (group: readonly Member[], counts: (one: Member, other: Member) => boolean): number =>
  group.reduce(
    (sum, one, index) => sum + group.slice(index + 1).filter((other) => counts(one, other)).length,
    0,
  );

const meetings = (group: readonly Member[], met: ReadonlySet<string>): number =>
  pairs(group, (one, other) => met.has(pairOf(one.label, other.label)));

const sameUnit = (group: readonly Member[]): number =>
  pairs(group, (one, other) => one.unit.trim() !== '' && one.unit.trim() === other.unit.trim());
