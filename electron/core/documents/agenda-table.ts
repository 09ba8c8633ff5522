/** The agenda with its clock times: in the guide and the emergency pack, and large on the wall. */
import type { Session } from '../session/session.ts';
import type { Cell, Table } from './blocks.ts';
import type { ClockTimes } from './clock-times.ts';
import { blankCell, cell } from './make-blocks.ts';
import type { Words } from './words.ts';

/** Time, activity, form and minutes; last the end. */
export const agendaTable = (session: Session, times: ClockTimes, words: Words): Table => ({
  ...wallAgenda(session, times, words),
  columns: [...columns(words, [1.4, 7, 3]), { title: words.say('guide.minutes'), width: 1.2, align: 'end' }],
  rows: [
    ...times.items.map((times) => [...itemCells(session, times, words), cell(String(times.item.minutes))]),
    [...endCells(session, times, words), blankCell],
  ],
});

/** Without minutes: nobody in the room keeps count. */
export const wallAgenda = (session: Session, times: ClockTimes, words: Words): Table => ({
  type: 'table',
  caption: words.say('guide.agenda'),
  // Times in large type must not break.
  columns: columns(words, [2.3, 6.2, 3.4]),
  rows: [...times.items.map((times) => itemCells(session, times, words)), endCells(session, times, words)],
});

const columns = (
  words: Words,
  [time, activity, form]: readonly [number, number, number],
): Table['columns'] => [
  { title: words.say('guide.time'), width: time },
  { title: words.say('guide.activity'), width: activity },
  { title: words.say('guide.form'), width: form },
];

const itemCells = (
  session: Session,
  { item, start }: ClockTimes['items'][number],
  words: Words,
): readonly Cell[] => [
  { text: [{ text: words.time(start, session.details.timeZone), strong: true }] },
  cell(item.title),
  cell(words.say(`forms.${item.form}`)),
];

const endCells = (session: Session, { end }: ClockTimes, words: Words): readonly Cell[] => [
  { text: [{ text: words.time(end, session.details.timeZone), strong: true }] },
  cell(words.say('guide.end')),
  blankCell,
];
