/** The facts of the session: who met, when, by which kit; and the agenda as it was planned and as it went. */
import type { Session } from '../session/session.ts';
import { forecast, promisedEnd } from '../session/timer.ts';
import type { ItemTimes } from '../session/timer.ts';
import { minutesBetween } from '../time.ts';
import type { Instant } from '../units.ts';
import type { Block, Cell, Table } from './blocks.ts';
import { clockRange, plannedTimes } from './clock-times.ts';
import { promisedRange } from './frame.ts';
import { peopleIn } from './in-session.ts';
import { bullets, cell, heading, notEmpty, paragraph } from './make-blocks.ts';
import type { DocumentKey, Words } from './words.ts';

export const summaryFacts = (session: Session, words: Words, now: Instant): readonly Block[] => {
  const went = session.visits.length > 0;
  const remark = remarkKey(session);
  const blocks = [
    heading(2, words.say(went || session.afterwards ? 'facts.asItWent' : 'facts.asPlanned')),
    ...(remark ? [paragraph(words.say(remark))] : []),
    particulars(session, words),
    ...(session.agenda.length === 0 ? [] : [agendaTable(session, words, now, went)]),
  ];
  return [{ type: 'together', blocks }];
};

/** An end some minutes before the promised one is an end on time. */
const inGoodTime = 10;

const remarkKey = (session: Session): DocumentKey | null => {
  if (session.afterwards) return 'facts.onPaper';
  if (session.status === 'running') return 'facts.running';
  const early =
    session.endedAt !== null && minutesBetween(session.endedAt, promisedEnd(session)) > inGoodTime;
  return early ? 'facts.endedEarly' : null;
};

const particulars = (session: Session, words: Words): Block => {
  const { groupName, place, facilitator, date } = session.details;
  const first = session.visits[0]?.startedAt;
  const people = peopleIn(session);
  const { title, version, templateTitle } = session.kit;
  const facts: readonly (readonly [DocumentKey, string])[] = [
    ['facts.group', groupName],
    ['facts.date', words.date(date, 'long')],
    ['facts.place', place],
    ['facts.facilitator', facilitator],
    ['facts.expected', people > 0 ? String(people) : ''],
    ['facts.material', [`${title} ${version}`, templateTitle].filter(notEmpty).join(', ')],
    ['facts.planned', promisedRange(session, words)],
    [
      'facts.actual',
      first === undefined || session.endedAt === null
        ? ''
        : clockRange(session, first, session.endedAt, words),
    ],
  ];
  const items = facts
    .filter(([, fact]) => notEmpty(fact))
    .map(([key, fact]) => ({
      text: [{ text: `${words.say(key)}: `, strong: true as const }, { text: fact.trim() }],
    }));
  const half = Math.ceil(items.length / 2);
  return { type: 'columns', columns: [[bullets(items.slice(0, half))], [bullets(items.slice(half))]] };
};

const agendaTable = (session: Session, words: Words, now: Instant, went: boolean): Table => {
  const zone = session.details.timeZone;
  const actual = forecast(session, now).items;
  const rows = plannedTimes(session).items.map(({ item, start }, index) => {
    const planned = [cell(words.time(start, zone)), cell(item.title), cell(String(item.minutes))];
    const times = actual[index];
    return went && times ? [...planned, ...asItWent(session, times, words)] : planned;
  });
  return {
    type: 'table',
    caption: words.say('facts.agenda'),
    columns: [
      { title: words.say('facts.plannedAt'), width: 2 },
      { title: words.say('facts.activity'), width: 9 },
      { title: words.say('facts.minutes'), width: 2, align: 'end' },
      ...(went
        ? ([
            { title: words.say('facts.began'), width: 3, align: 'end' },
            { title: words.say('facts.took'), width: 3.4, align: 'end' },
          ] as const)
        : []),
    ],
    rows,
  };
};

/** When it began, and what it took. */
const asItWent = (session: Session, times: ItemTimes, words: Words): readonly [Cell, Cell] => {
  const zone = session.details.timeZone;
  const began = times.start === null ? '' : words.time(times.start, zone);
  switch (times.state) {
    case 'done':
      return [cell(began), cell(words.say('facts.min', { minutes: times.minutes }))];
    case 'now':
      return [cell(began), cell(words.say('facts.ongoing'))];
    case 'later':
      return [cell(words.say('facts.about', { time: began })), cell('')];
    case 'left-out':
      return [cell(''), cell(words.say(wasPassed(session, times) ? 'facts.passedOver' : 'facts.notReached'))];
  }
};

/** Something after it was visited. */
const wasPassed = (session: Session, { item }: ItemTimes): boolean => {
  const after = session.agenda.slice(session.agenda.findIndex((other) => other.id === item.id) + 1);
  return session.visits.some((visit) => after.some((other) => other.id === visit.item));
};
