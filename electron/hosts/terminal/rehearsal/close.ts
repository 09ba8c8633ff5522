/** The ending: what is still missing is said, the page is read aloud and approved, the follow-up is promised. */
import { noteKinds } from '../../../core/session/note-kinds.ts';
import { notesOf } from '../../../core/session/approval-page.ts';
import { addDays } from '../../../core/time.ts';
import { createWords } from '../../../services/words.ts';
import { quickNote } from './notes.ts';
import type { Beat, Scene } from './scene.ts';

/** One note of every kind that nobody has taken, and never fewer than two agreements. */
export const missingNotes = ({ stage }: Scene): readonly Beat[] => {
  const session = stage.session();
  const missing = noteKinds.filter((kind) => notesOf(session, kind).length === 0);
  const more = notesOf(session, 'agreement').length < 2 ? (['agreement'] as const) : [];
  return [...missing, ...more].map((kind) => quickNote(kind));
};

export const followUp: Beat = async ({ stage, speaker, timeline, say }) => {
  const { details, language } = stage.session();
  const dates = [28, 84].map((days) => addDays(details.date, days));
  await stage.tell({ type: 'follow-up-set', followUp: { dates, how: speaker.followUp() } });
  const words = createWords(language);
  timeline.line(
    say('timeline.followUp', { dates: dates.map((date) => words.date(date, 'short')).join(', ') }),
  );
};

export const approval: Beat = async ({ stage, timeline, say }) => {
  await stage.tell({ type: 'room-turned', shows: { what: 'approval' } });
  await stage.tell({ type: 'approved' });
  timeline.line(say('timeline.approved'));
};
