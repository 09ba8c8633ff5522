/** The one way to any document of a session. */
import type { Edition } from '../kit/kit.ts';
import { unreachable } from '../reply.ts';
import type { Session } from '../session/session.ts';
import type { Instant } from '../units.ts';
import { agendaPoster } from './agenda-poster.ts';
import { attendance } from './attendance.ts';
import type { Document } from './blocks.ts';
import { cards } from './cards.ts';
import { credited } from './credit.ts';
import { emergencyPack } from './emergency-pack.ts';
import { forms } from './forms.ts';
import { guide } from './guide.ts';
import { handout } from './handout.ts';
import type { DocumentName } from './names.ts';
import { summary } from './summary.ts';
import { tableCards } from './table-cards.ts';
import type { Words } from './words.ts';

const composed = (
  session: Session,
  edition: Edition,
  name: DocumentName,
  part: string | null,
  words: Words,
  now: Instant,
): Document | null => {
  switch (name) {
    case 'summary':
      return summary(session, edition, words, now);
    case 'guide':
      return guide(session, edition, words, now);
    case 'emergency-pack':
      return emergencyPack(session, edition, words, now);
    case 'agenda-poster':
      return agendaPoster(session, words, now);
    case 'attendance':
      return attendance(session, words);
    case 'forms':
      return forms(session, edition, words);
    case 'table-cards':
      return tableCards(session, edition, words);
    case 'handout':
      return part === null ? null : handout(session, edition, part, words);
    case 'cards':
      return part === null ? null : cards(session, edition, part, words);
    default:
      return unreachable(name);
  }
};

/**
 * `part` says which handout or deck. `now` matters only while the session runs: times to come are a forecast then. Null
 * when the session has no such document.
 */
export const makeDocument: typeof composed = (session, edition, name, part, words, now) => {
  const document = composed(session, edition, name, part, words, now);
  return document && credited(document, edition, words);
};
