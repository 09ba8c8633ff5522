/** The seven kinds of note, apart from the schema so that a window can list them without loading a validator. */
export const noteKinds = [
  'insight',
  'disagreement',
  'unclear',
  'parked',
  'agreement',
  'action',
  'lifted',
] as const;
export type NoteKind = (typeof noteKinds)[number];

/** Kinds that somebody answers for, by a date. */
export const owesAnAnswer = (kind: NoteKind): boolean => kind === 'action' || kind === 'lifted';
