/** What those present are called when groups are read out: each by a label of their own. */
import type { Surroundings } from '../instrument.ts';
import type { Member } from './deal.ts';

/** Room for what tells two of the same name apart. */
const longestName = 100;

/**
 * Those listed who are here, by name (with the unit where two share a name), then numbers for the rest of `present`.
 * Without a list everyone counts off: 1, 2, 3.
 */
export const membersPresent = (
  around: Surroundings,
  absent: readonly string[],
  present: number,
): readonly Member[] => {
  const here = around.people.filter((person) => !absent.includes(person.id) && person.name.trim() !== '');
  const taken = new Set<string>();
  const free = (label: string): boolean => !taken.has(label);
  const named = here.map(({ name, unit }): Member => {
    const plainName = name.trim().slice(0, longestName);
    const withUnit = `${plainName} (${unit.trim().slice(0, longestName - 20)})`;
    const wishes = unit.trim() === '' ? [plainName] : [plainName, withUnit];
    const label = wishes.find(free) ?? firstFree(plainName, free);
    taken.add(label);
    return { label, unit };
  });
  const numbered = Array.from({ length: Math.max(0, present - named.length) }, (_, index): Member => {
    const number = String(named.length + index + 1);
    const label = free(number) ? number : firstFree(number, free);
    taken.add(label);
    return { label, unit: '' };
  });
  return [...named, ...numbered];
};

const firstFree = (name: string, free: (label: string) => boolean): string => {
  for (let count = 2; ; count += 1) if (free(`${name} ${count}`)) return `${name} ${count}`;
};
