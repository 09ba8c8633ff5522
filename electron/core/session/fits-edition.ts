import type { StoredSession } from './stored-session.ts';

/** Whether the frozen kit is the one that the session says it was planned from. */
export const fitsEdition = ({ session, edition }: StoredSession): boolean => {
  const { structure, hash, language } = edition;
  const { kit, agenda } = session;
  const known = new Set<string>(structure.activities.map(({ id }) => id));
  return (
    kit.id === structure.id &&
    kit.version === structure.version &&
    kit.hash === hash &&
    session.language === language &&
    structure.templates.some(({ id }) => id === kit.template) &&
    agenda.every(({ activity }) => activity === null || known.has(activity))
  );
};
