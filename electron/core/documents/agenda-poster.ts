/** The agenda for the wall: times, titles and forms, read from across the room. */
import type { Session } from '../session/session.ts';
import type { Instant } from '../units.ts';
import { wallAgenda } from './agenda-table.ts';
import type { Document } from './blocks.ts';
import { clockTimes } from './clock-times.ts';
import { framed, occasion } from './frame.ts';
import { heading, paragraph } from './make-blocks.ts';
import type { Words } from './words.ts';

export const agendaPoster = (session: Session, words: Words, now: Instant): Document =>
  framed(session, words, {
    title: `${session.kit.title}: ${words.say('poster.title')}`,
    paper: 'A3',
    look: 'poster',
    blocks: [
      heading(1, session.kit.title),
      paragraph(occasion(session, words), 'lead'),
      wallAgenda(session, clockTimes(session, now), words),
    ],
  });
