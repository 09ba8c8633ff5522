/** Who stands as owner or receiver in the notes, each once, in the order of the alphabet. */
import type { Note } from '../../../electron/core/session/session.ts';

export type Owner = { readonly name: string; readonly notes: readonly Note[] };

export const ownersIn = (notes: readonly Note[]): readonly Owner[] => {
  const named = notes.filter((note) => note.deletedAt === null && note.owner.trim() !== '');
  return [...new Set(named.map((note) => note.owner.trim()))]
    .toSorted((one, other) => one.localeCompare(other))
    .map((name) => ({ name, notes: named.filter((note) => note.owner.trim() === name) }));
};
