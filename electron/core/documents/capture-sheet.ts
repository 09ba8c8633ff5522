/** One page to write on by hand what otherwise is typed: a place for each kind of note. */
import type { Block } from './blocks.ts';
import { heading, paragraph } from './make-blocks.ts';
import { actionTable, replyPanel } from './summary-page-one.ts';
import type { DocumentKey, Words } from './words.ts';

const blankActions = 4;
/** What the group saw, side by side: a heading and lines each. */
const seen = [
  ['summary.insights', 'summary.unclear'],
  ['summary.disagreements', 'summary.parked'],
] as const satisfies readonly (readonly DocumentKey[])[];
const seenLines = 3;

export const captureSheet = (words: Words): readonly Block[] => [
  heading(1, words.say('emergency.capture')),
  paragraph(words.say('emergency.captureLead'), 'lead'),
  ...linesFor('summary.agreements', 3, words),
  heading(4, words.say('summary.actions')),
  actionTable([], words, blankActions),
  heading(4, words.say('summary.lifted')),
  replyPanel([{ type: 'write-in', lines: 1 }], words),
  {
    type: 'columns',
    columns: seen.map((keys) => keys.flatMap((key) => linesFor(key, seenLines, words))),
  },
];

const linesFor = (key: DocumentKey, lines: number, words: Words): readonly Block[] => [
  heading(4, words.say(key)),
  { type: 'write-in', lines },
];
