/** At most four pages to go on with when the technique fails: agenda, key lines, a sheet to write on, slips to fill in. */
import type { Edition } from '../kit/kit.ts';
import type { Session } from '../session/session.ts';
import type { Instant } from '../units.ts';
import { agendaTable } from './agenda-table.ts';
import type { Document } from './blocks.ts';
import { captureSheet } from './capture-sheet.ts';
import { clockTimes } from './clock-times.ts';
import { evaluationSlips } from './evaluation-slip.ts';
import { framed } from './frame.ts';
import { keyLines } from './key-lines.ts';
import { heading, paragraph, section } from './make-blocks.ts';
import type { Words } from './words.ts';

export const emergencyPack = (session: Session, edition: Edition, words: Words, now: Instant): Document => {
  const times = clockTimes(session, now);
  return framed(session, words, {
    title: `${session.kit.title}: ${words.say('emergency.title')}`,
    paper: 'A4',
    mark: words.say('emergency.title'),
    blocks: [
      heading(1, words.say('emergency.title')),
      paragraph(words.say('emergency.lead'), 'lead'),
      ...section(
        words.say('guide.agenda'),
        times.items.length === 0 ? [] : [agendaTable(session, times, words)],
      ),
      ...section(words.say('emergency.keyLines'), keyLines(session, edition, times, words)),
      { type: 'page-break' },
      ...captureSheet(words),
      // Two people's slips would have their names on them, whatever is left out.
      ...(session.private
        ? []
        : [{ type: 'page-break' as const }, ...evaluationSlips(session, edition, words)]),
    ],
  });
};
