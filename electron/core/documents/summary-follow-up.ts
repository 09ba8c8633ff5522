/** When and how the group meets about this again. */
import type { FollowUp } from '../session/session.ts';
import type { Block } from './blocks.ts';
import { notEmpty, paragraph, unbroken } from './make-blocks.ts';
import type { Words } from './words.ts';

/** Side by side: the next date, those after it, where and how. `open`: still to be filled in. */
export const followUpBlocks = (followUp: FollowUp, open: boolean, words: Words): readonly Block[] => {
  const [next, ...rest] = followUp.dates.map((date) => unbroken(words.date(date, 'short')));
  const columns = [
    next === undefined ? null : labelled(words.say('summary.nextTime'), next),
    rest.length === 0 ? null : labelled(words.say('summary.thereafter'), rest.join('\u00a0· ')),
    notEmpty(followUp.how)
      ? [paragraph(words.say('summary.how'), 'small'), paragraph(followUp.how.trim())]
      : null,
  ].filter((column) => column !== null);
  const missing: readonly Block[] =
    next === undefined && open
      ? [paragraph(words.say('summary.noDates')), { type: 'write-in', lines: 1 }]
      : [];
  return columns.length === 0 ? missing : [{ type: 'columns', columns }, ...missing];
};

const labelled = (label: string, text: string): readonly Block[] => [
  paragraph(label, 'small'),
  paragraph([{ text, strong: true }], 'large'),
];
