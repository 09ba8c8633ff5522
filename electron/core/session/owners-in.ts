/** Who stands as owner or receiver in the notes, each once, in the order of the session's own alphabet. */
import type { Note, Session } from './session.ts';

export type Owner = { readonly name: string; readonly notes: readonly Note[] };

export const ownersIn = ({ notes, language }: Pick<Session, 'notes' | 'language'>): readonly Owner[] => {
  const named = notes.filter((note) => note.deletedAt === null && note.owner.trim() !== '');
  return [...new Set(named.map((note) => note.owner.trim()))]
    .toSorted(new Intl.Collator(language).compare)
    .map((name) => ({ name, notes: named.filter((note) => note.owner.trim() === name) }));
};
