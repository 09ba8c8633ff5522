import type { NoteKind } from './note-kinds.ts';
import type { NoteWords } from './session.ts';

/** A note of a kind before anything is written in it. */
export const emptyWords = (kind: NoteKind): NoteWords => ({
  kind,
  text: '',
  owner: '',
  due: null,
  check: '',
  why: '',
  workEnvironment: false,
});
