/** The half-day that the pictures show: a home care group of fourteen, in its own words, in both languages. */
import type { ItemId, NoteId, PersonId, SessionId } from '../../electron/core/ids.ts';
import { emptyWords } from '../../electron/core/session/empty-words.ts';
import type { NoteKind } from '../../electron/core/session/note-kinds.ts';
import type { Details, NoteWords, Session } from '../../electron/core/session/session.ts';
import type { SessionEvent } from '../../electron/core/session/events.ts';
import type { Language, PlainDate, PlainTime } from '../../electron/core/units.ts';
import { call, plan } from '../support/browser-calls.ts';
import { aTuesday, stockholm } from '../support/planned.ts';
import type { Stage } from './stage.ts';

const people = (
  'Amina, Dag; Björn, Dag; Cecilia, Dag; Dragana, Kväll; Elsa, Kväll; Fatima, Natt; Gunnar, Natt; ' +
  'Hanna, Dag; Ibrahim, Dag; Johan, Kväll; Katarina, Dag; Lovisa, Natt; Mehmet, Dag; Nora, Kväll'
)
  .split('; ')
  .map((line, index) => {
    const [name = '', unit = ''] = line.split(', ');
    return { id: `person-${String(index).padStart(4, '0')}` as PersonId, name, unit };
  });

export const theMorning: Details = {
  groupName: 'Hemtjänst norr',
  place: 'Stora rummet, Björkgatan 4',
  facilitator: 'Ingrid Ek',
  date: aTuesday,
  startTime: '08:00' as PlainTime,
  promisedEnd: '12:00' as PlainTime,
  timeZone: stockholm,
  expected: 14,
  people,
};

export const planHalfDay = (stage: Stage, details: Partial<Details> = {}): Promise<SessionId> =>
  plan(stage.page, {
    language: stage.language,
    kit: 'produktiva-relationer',
    version: '1.1.0',
    template: 'half-day',
    details: { ...theMorning, ...details },
  });

/** Runs up to the n-th line (0: the first) with the small delays of a real morning. */
export const runTo = async (stage: Stage, id: SessionId, line: number): Promise<Session> => {
  const { session } = await call(stage.page, 'openSession', { id });
  await stage.happens('08:01', id, { type: 'session-started' });
  const ends = ['08:17', '08:33', '09:04', '09:39', '09:55', '10:41', '10:51', '11:10', '11:36', '11:41'];
  for (const [index, item] of session.agenda.slice(0, line).entries()) {
    await stage.happens(ends[index] ?? '11:41', id, { type: 'moved-on', from: item.id });
  }
  return session;
};

type Said = Partial<NoteWords> & { readonly kind: NoteKind; readonly line: number; readonly text: string };

const due = (date: string): PlainDate => date as PlainDate;
const said: Record<Language, readonly Said[]> = {
  sv: [
    { line: 1, kind: 'parked', text: 'Parkeringen vid Storgatan' },
    { line: 3, kind: 'insight', text: 'Det går lättare när vi ses tio minuter innan turen' },
    { line: 3, kind: 'insight', text: 'Nyanställda får hjälp direkt, det är vi stolta över' },
    { line: 5, kind: 'insight', text: 'Förslag får ofta ett nej innan de är färdiga' },
    { line: 5, kind: 'disagreement', text: 'Hälften vill ha överlämning muntligt, hälften skriftligt' },
    { line: 5, kind: 'unclear', text: 'Vem bestämmer när två turer krockar?' },
    {
      line: 5,
      kind: 'lifted',
      text: 'Får vi äga schemat för helgerna?',
      owner: 'enhetschefen',
      due: due('2027-01-08'),
    },
  ],
  en: [
    { line: 1, kind: 'parked', text: 'Parking on Storgatan' },
    { line: 3, kind: 'insight', text: 'It goes better when we meet ten minutes before the round' },
    { line: 3, kind: 'insight', text: 'New colleagues get help at once; we are proud of that' },
    { line: 5, kind: 'insight', text: 'Suggestions often meet a no before they are finished' },
    { line: 5, kind: 'disagreement', text: 'Half want handovers spoken, half want them written' },
    { line: 5, kind: 'unclear', text: 'Who decides when two rounds collide?' },
    {
      line: 5,
      kind: 'lifted',
      text: 'May we own the weekend schedule?',
      owner: 'the unit manager',
      due: due('2027-01-08'),
    },
  ],
};
const decided: Record<Language, readonly Said[]> = {
  sv: [
    { line: 8, kind: 'agreement', text: 'Vi frågar innan vi säger nej' },
    { line: 8, kind: 'agreement', text: 'Överlämningen är muntlig, tio minuter, och börjar i tid' },
    {
      line: 8,
      kind: 'action',
      text: 'Prova tio minuters överlämning vid skiftbyte',
      owner: 'Samordnaren',
      due: due('2027-01-15'),
      check: 'APT 20 jan',
    },
    {
      line: 8,
      kind: 'action',
      text: 'Sätt upp en lista för byten av turer i fikarummet',
      owner: 'Hanna',
      due: due('2026-12-18'),
      check: 'på tavlan varje fredag',
    },
    {
      line: 8,
      kind: 'action',
      text: 'Gå igenom larmen på natten med skyddsombudet',
      owner: 'Enhetschefen',
      due: due('2027-01-29'),
      check: 'APT 3 feb',
      workEnvironment: true,
    },
  ],
  en: [
    { line: 8, kind: 'agreement', text: 'We ask before we say no' },
    { line: 8, kind: 'agreement', text: 'Handovers are spoken, take ten minutes and begin on time' },
    {
      line: 8,
      kind: 'action',
      text: 'Try ten minutes of handover at each change of shift',
      owner: 'The coordinator',
      due: due('2027-01-15'),
      check: 'staff meeting 20 Jan',
    },
    {
      line: 8,
      kind: 'action',
      text: 'Put up a list for swapping rounds in the break room',
      owner: 'Hanna',
      due: due('2026-12-18'),
      check: 'on the board every Friday',
    },
    {
      line: 8,
      kind: 'action',
      text: 'Go through the night alarms with the safety representative',
      owner: 'The unit manager',
      due: due('2027-01-29'),
      check: 'staff meeting 3 Feb',
      workEnvironment: true,
    },
  ],
};

/** What the group said up to the break, and in the middle of what chafes. */
export const sayThings = (stage: Stage, session: Session): Promise<void> => write(stage, session, said);
/** What it agreed on and will do. */
export const decide = (stage: Stage, session: Session): Promise<void> => write(stage, session, decided);

const write = async (
  { page, language }: Stage,
  { id, agenda }: Session,
  all: Record<Language, readonly Said[]>,
): Promise<void> => {
  for (const { line, kind, ...words } of all[language]) {
    const item = agenda[line]?.id ?? ('' as ItemId);
    const event: SessionEvent = {
      type: 'note-taken',
      id: `note-${crypto.randomUUID()}` as NoteId,
      item,
      words: { ...emptyWords(kind), ...words },
    };
    await call(page, 'tell', { id, event });
  }
};

export const draftOf: Record<Language, string> = {
  sv: 'Vi frågar innan vi säger nej',
  en: 'We ask before we say no',
};
