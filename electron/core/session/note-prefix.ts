/** The signs that make a note what it is without lifting a hand from the keyboard. */
import type { NoteKind } from './note-kinds.ts';

export const notePrefixes = {
  '!': 'action',
  '=': 'agreement',
  '?': 'unclear',
  '#': 'parked',
  '>': 'lifted',
  '-': 'disagreement',
} as const satisfies Record<string, NoteKind>;

export const prefixOf = (kind: NoteKind): string | null =>
  Object.entries(notePrefixes).find(([, named]) => named === kind)?.[0] ?? null;

/** `= We begin on time` → an agreement. The sign counts once a space follows it: "-5 grader" and "#1" stay as typed. */
export const readPrefix = (typed: string): { readonly kind: NoteKind | null; readonly text: string } => {
  const match = /^([!=?#>-])\s(.*)$/s.exec(typed);
  const [, sign, text] = match ?? [];
  return sign !== undefined && text !== undefined && sign in notePrefixes
    ? { kind: notePrefixes[sign as keyof typeof notePrefixes], text }
    : { kind: null, text: typed };
};
