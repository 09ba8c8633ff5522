/** What a note says besides its text: who, when, how it is checked and why. In soft print after the words themselves. */
import type { Note } from '../session/session.ts';
import type { Spans } from './blocks.ts';
import { notEmpty } from './make-blocks.ts';
import type { Words } from './words.ts';

/** A person's own words with what belongs to them. Line breaks stay where the person made them. */
export const noteSpans = (note: Note, details: readonly string[]): Spans => {
  const text = note.text.trim();
  return details.length === 0
    ? [{ text }]
    : [{ text: `${text} ` }, { text: details.join(' · '), soft: true }];
};

/** Everything that is filled in. */
export const noteDetails = (note: Note, words: Words): readonly string[] =>
  [note.kind === 'lifted' ? liftedTo(note, words) : doneBy(note, words), ...noteReasons(note, words)].filter(
    notEmpty,
  );

/** What has no column of its own in a table of actions. */
export const noteReasons = (note: Note, words: Words): readonly string[] =>
  [
    note.workEnvironment ? words.say('summary.workEnvironment') : '',
    notEmpty(note.why) ? words.say('summary.why', { why: note.why.trim() }) : '',
  ].filter(notEmpty);

const liftedTo = (note: Note, words: Words): string =>
  [
    notEmpty(note.owner) ? words.say('summary.toWhom', { owner: note.owner.trim() }) : '',
    note.due === null ? '' : words.say('summary.answerBy', { date: words.date(note.due, 'long') }),
    checked(note, words),
  ]
    .filter(notEmpty)
    .join(', ');

const doneBy = (note: Note, words: Words): string =>
  [
    note.owner.trim(),
    note.due === null ? '' : words.say('summary.doneBy', { date: words.date(note.due, 'long') }),
    checked(note, words),
  ]
    .filter(notEmpty)
    .join(', ');

const checked = (note: Note, words: Words): string =>
  notEmpty(note.check) ? words.say('summary.checked', { check: note.check.trim() }) : '';
