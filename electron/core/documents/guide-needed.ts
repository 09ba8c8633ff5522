/** What to print and bring, counted for those expected. */
import type { Per } from '../kit/kit.ts';
import type { Edition } from '../kit/kit.ts';
import { materialsOf } from '../kit/part-of.ts';
import type { Session } from '../session/session.ts';
import type { Block, Cell, Spans } from './blocks.ts';
import { plain } from './blocks.ts';
import { handoutsIn, peopleIn, piecesOf, tablesIn } from './in-session.ts';
import { cell, paragraph } from './make-blocks.ts';
import type { Words } from './words.ts';

export const neededBlocks = (session: Session, edition: Edition, words: Words): readonly Block[] => {
  const { texts } = edition;
  const row = (what: Spans, per: Per, count: number): readonly Cell[] => [
    { text: what },
    cell(words.say(`guide.${per}`)),
    cell(peopleIn(session) === 0 && per !== 'room' ? '' : String(piecesOf(per, count, session, edition))),
  ];
  const rows = [
    ...handoutsIn(session, edition).map(({ id, per, paper }) =>
      row([{ text: `${texts.handouts[id]?.title ?? id} ` }, { text: paper, soft: true }], per, 1),
    ),
    ...materialsOf(edition, session.kit.template).map(({ id, per, count }) =>
      row(plain(texts.words[id] ?? id), per, count),
    ),
  ];
  const remarks = (texts.parts.materials ?? []).filter((block) => block.type !== 'list');
  if (rows.length + remarks.length === 0) return [];
  const people = peopleIn(session);
  const counted = words.say('guide.neededFor', { people, tables: tablesIn(session, edition) });
  return [
    ...(people === 0 ? [] : [paragraph(counted)]),
    ...(rows.length === 0 ? [] : [neededTable(rows, words)]),
    ...remarks,
  ];
};

const neededTable = (rows: readonly (readonly Cell[])[], words: Words): Block => ({
  type: 'table',
  caption: words.say('guide.needed'),
  columns: [
    { title: words.say('guide.thing'), width: 8 },
    { title: words.say('guide.for'), width: 3 },
    { title: words.say('guide.howMany'), width: 2, align: 'end' },
  ],
  rows,
  rowHeaders: true,
});
