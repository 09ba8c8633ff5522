/** Who was there: a list to sign. It stays with the one who led; no other document names who took part. */
import type { Session } from '../session/session.ts';
import { millimetres } from '../units.ts';
import type { Document } from './blocks.ts';
import { framed, occasion } from './frame.ts';
import { peopleIn } from './in-session.ts';
import { blankCell, blankRows, cell, heading, paragraph } from './make-blocks.ts';
import type { Words } from './words.ts';

/** Rows for those who come without having been expected. */
const spareRows = 2;

export const attendance = (session: Session, words: Words): Document => {
  const { people } = session.details;
  const title = words.say('attendance.title');
  return framed(session, words, {
    title: `${session.kit.title}: ${title}`,
    paper: 'A4',
    blocks: [
      heading(1, title),
      paragraph([session.kit.title, occasion(session, words)].join(' · '), 'lead'),
      {
        type: 'table',
        caption: title,
        columns: [
          { title: words.say('attendance.name'), width: 4 },
          { title: words.say('attendance.unit'), width: 3 },
          { title: words.say('attendance.signature'), width: 4 },
        ],
        rows: [
          ...people.map(({ name, unit }) => [cell(name.trim()), cell(unit.trim()), blankCell]),
          ...blankRows(peopleIn(session) - people.length + spareRows, 3),
        ],
        blankRow: millimetres(11),
      },
    ],
  });
};
