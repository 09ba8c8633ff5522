/** A list of people as text, as it is pasted from a mail or a spreadsheet. */
import type { PersonId } from '../ids.ts';
import type { Person } from '../session/session.ts';

/**
 * One person a line: a name, then, after a comma, semicolon or tab, their unit. Somebody who was listed before keeps their id.
 * Empty lines and repeated lines are passed over.
 */
export const peopleFromText = (text: string, before: readonly Person[], makeId: () => PersonId): Person[] => {
  const seen = new Set<string>();
  return text.split(/\r?\n/).flatMap((line) => {
    const [name = '', unit = ''] = line.split(/[,;\t]/).map((part) => part.trim().slice(0, 200));
    const key = `${name}\n${unit}`;
    if (name === '' || seen.has(key)) return [];
    seen.add(key);
    const known = before.find((person) => person.name === name && person.unit === unit);
    return [known ?? { id: makeId(), name, unit }];
  });
};

export const peopleToText = (people: readonly Person[]): string =>
  people.map(({ name, unit }) => (unit === '' ? name : `${name}, ${unit}`)).join('\n');
