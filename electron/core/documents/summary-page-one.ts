/** Page one: agreements, actions, what is lifted and when the group meets about it again. A wall copy in itself. */
import { approvalPage } from '../session/approval-page.ts';
import type { ApprovalPage } from '../session/approval-page.ts';
import type { Note, Session } from '../session/session.ts';
import { millimetres } from '../units.ts';
import type { Block } from './blocks.ts';
import { peopleIn } from './in-session.ts';
import { blankRows, cell, heading, notEmpty, paragraph, section, unbroken } from './make-blocks.ts';
import { noteDetails, noteReasons, noteSpans } from './note-details.ts';
import { followUpBlocks } from './summary-follow-up.ts';
import type { Words } from './words.ts';

export const summaryPageOne = (session: Session, words: Words): readonly Block[] => {
  const page = approvalPage(session);
  const empty = isEmpty(page);
  // Lines to write on are for a page that is still to be filled: what was approved without actions has none.
  const open = !page.approved;
  return [
    heading(1, words.say('summary.title', { kit: session.kit.title })),
    paragraph(lead(session, words), 'lead'),
    ...(empty && open ? [paragraph(words.say('summary.nothing'))] : []),
    ...section(words.say('summary.agreements'), agreements(page, open, empty, words)),
    ...section(words.say('summary.actions'), actions(page, open, empty, words)),
    ...section(words.say('summary.lifted'), lifted(page, empty && open, words)),
    ...section(words.say('summary.followUp'), followUpBlocks(page.followUp, open, words)),
  ];
};

const isEmpty = ({ agreements: agreed, actions: done, lifted: raised, followUp }: ApprovalPage): boolean =>
  agreed.length + done.length + raised.length + followUp.dates.length === 0 && !notEmpty(followUp.how);

const lead = (session: Session, words: Words): string => {
  const count = peopleIn(session);
  const { facilitator: name } = session.details;
  return [
    words.say(session.approvedAt === null ? 'summary.notApproved' : 'summary.approved'),
    count > 0 ? words.say('summary.participants', { count }) : '',
    notEmpty(name) ? words.say('summary.facilitator', { name: name.trim().replace(/\.$/, '') }) : '',
  ]
    .filter(notEmpty)
    .join(' ');
};

const agreements = (page: ApprovalPage, open: boolean, empty: boolean, words: Words): readonly Block[] => {
  if (page.agreements.length === 0)
    return open
      ? [...unlessEmpty(empty, words.say('summary.noAgreements')), { type: 'write-in', lines: 3 }]
      : [];
  const items = page.agreements.map((note) => ({ text: noteSpans(note, noteDetails(note, words)) }));
  return [{ type: 'list', ordered: true, style: 'large', items }];
};

const actions = (page: ApprovalPage, open: boolean, empty: boolean, words: Words): readonly Block[] => {
  if (page.actions.length === 0 && !open) return [];
  const missing = page.actions.length === 0 ? unlessEmpty(empty, words.say('summary.noActions')) : [];
  return [...missing, actionTable(page.actions, words)];
};

/** What, who, done, we check; three rows to write in where there is no action yet. */
export const actionTable = (notes: readonly Note[], words: Words, blank = 3): Block => ({
  type: 'table',
  caption: words.say('summary.actions'),
  columns: [
    { title: words.say('summary.what'), width: 11 },
    { title: words.say('summary.who'), width: 4 },
    { title: words.say('summary.done'), width: 3 },
    { title: words.say('summary.check'), width: 4 },
  ],
  rows:
    notes.length === 0
      ? blankRows(blank, 4)
      : notes.map((note) => [
          { text: noteSpans(note, noteReasons(note, words)) },
          cell(note.owner.trim()),
          cell(note.due === null ? '' : unbroken(words.date(note.due, 'short'))),
          cell(note.check.trim()),
        ]),
  rowHeaders: true,
  ...(notes.length === 0 ? { blankRow: millimetres(10) } : {}),
});

const lifted = (page: ApprovalPage, blank: boolean, words: Words): readonly Block[] => {
  if (page.lifted.length === 0) return blank ? [replyPanel([{ type: 'write-in', lines: 1 }], words)] : [];
  return page.lifted.map((note) => replyPanel([paragraph(noteSpans(note, noteDetails(note, words)))], words));
};

/** A question with boxes for the reply, which is given on paper or read out when it comes. */
export const replyPanel = (question: readonly Block[], words: Words): Block => ({
  type: 'panel',
  blocks: [
    ...question,
    {
      type: 'list',
      ordered: false,
      style: 'inline',
      items: (['summary.yes', 'summary.no', 'summary.later'] as const).map((key) => ({
        text: [{ text: words.say(key) }],
        check: true,
      })),
      writeIn: words.say('summary.because'),
    },
  ],
});

const unlessEmpty = (empty: boolean, text: string): readonly Block[] => (empty ? [] : [paragraph(text)]);
