import type { StoredSession } from './stored-session.ts';

/** A talk between two, by its own word or its kit's: it stays on the computer where it was written. */
export const isPrivate = ({ session, edition }: StoredSession): boolean =>
  session.private === true || edition.structure.private === true;
