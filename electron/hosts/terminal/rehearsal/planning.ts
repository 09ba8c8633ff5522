/** Before the day: which session this order makes, and its plan. */
import { createHash } from 'node:crypto';
import type { SessionId } from '../../../core/ids.ts';
import { plannedStart, promisedEnd } from '../../../core/session/timer.ts';
import type { Session } from '../../../core/session/session.ts';
import { createWords } from '../../../services/words.ts';
import type { House } from '../../compose.ts';
import { demand } from '../house.ts';
import type { Surroundings } from '../surroundings.ts';
import { told } from '../told.ts';
import { castDetails, zone } from './cast.ts';
import type { Chance } from './chance.ts';
import type { Chosen } from './choose-kit.ts';
import { phrasesIn } from './phrases.ts';
import type { Order } from './order.ts';
import type { Timeline } from './timeline.ts';

/** Everything that makes one rehearsal another goes into its id and into where its lots begin. */
export const identity = (
  { people, seed, date }: Order,
  { kit, template, language }: Chosen,
): { readonly id: SessionId; readonly lots: number } => {
  const whole = [kit.id, kit.version, template.id, language, people, seed, date].join('\n');
  const digest = createHash('sha256').update(whole).digest('hex');
  return {
    id: `rehearsal-${digest.slice(0, 16)}` as SessionId,
    lots: Number.parseInt(digest.slice(0, 8), 16),
  };
};

export const makePlan = async (
  house: House,
  id: SessionId,
  { people, date }: Order,
  { kit, template, language }: Chosen,
  chance: Chance,
): Promise<Session> => {
  const phrases = phrasesIn(language);
  const details = castDetails({ phrases, chance, people, date, minutes: template.minutes });
  const { session } = await demand(house, 'createSession', {
    id,
    kit: kit.id,
    version: kit.version,
    template: template.id,
    language,
    details,
  });
  // The same rehearsal, in a data folder that somebody named and keeps.
  if (session.status !== 'planned') throw told('told.alreadyPlayed', { folder: house.dataFolder });
  return session;
};

export const tellPlan = (
  session: Session,
  { people, seed }: Order,
  { kit, template, language }: Chosen,
  { say, print, language: own }: Surroundings,
  timeline: Timeline,
): void => {
  const words = createWords(own);
  print(
    say('timeline.head', {
      kit: kit.title,
      version: kit.version,
      template: template.title,
      language: say(`languages.${language}`),
      people,
      seed,
    }),
  );
  print(words.date(session.details.date, 'long'));
  timeline.head(
    say('timeline.planned', {
      items: session.agenda.length,
      from: words.time(plannedStart(session), zone),
      to: words.time(promisedEnd(session), zone),
      group: session.details.groupName,
    }),
  );
};
