/** Blocks → slabs. */
import { plain, type Block, type List } from '../../../core/documents/blocks.ts';
import { unreachable } from '../../../core/reply.ts';
import { bars } from './bars.ts';
import { columns, panel, together } from './containers.ts';
import { inlineList, standsInline } from './inline-list.ts';
import { list } from './list.ts';
import { heading, paragraph, spokenPart } from './paragraph.ts';
import { inside, type Part } from './part.ts';
import type { Place } from './place.ts';
import { bonds, held, type Measured, type Slab } from './slab.ts';
import { table } from './table.ts';
import { box, writeIn } from './write-in.ts';

const measure = (block: Exclude<Block, { type: 'page-break' }>, place: Place): Measured => {
  switch (block.type) {
    case 'heading':
      return heading(block, place);
    case 'paragraph':
      return paragraph(block, place);
    case 'list':
      if (block.style !== 'inline') return list(block, place);
      return standsInline(block, place) ? inlineList(block, place) : choicesInColumn(block, place);
    case 'table':
      return table(block, place);
    case 'write-in':
      return writeIn(block, place);
    case 'box':
      return box(block, place);
    case 'bars':
      return bars(block, place);
    case 'columns':
      return columns(block, place);
    case 'together':
      return together(block, place);
    case 'panel':
      return panel(block, place);
    case 'cards':
      // Cards get sheets of their own before the flow is measured; inside another block they are simply read in turn.
      return place.flow(
        block.cards.flatMap((card) => [...card.front, ...card.back]),
        place,
      );
    default:
      return unreachable(block);
  }
};

/** Long choices stand under each other, with a line of their own to write on. */
const choicesInColumn = (block: List, place: Place): Measured => {
  const lines: Block[] =
    block.writeIn === undefined
      ? []
      : [
          { type: 'paragraph', text: plain(block.writeIn) },
          { type: 'write-in', lines: 1 },
        ];
  return place.flow([{ type: 'list', ordered: block.ordered, items: block.items }, ...lines], place);
};

/** The words before a list must not stand alone at the foot of a page. */
const introduces = (block: Block, next: Block | undefined): boolean =>
  block.type === 'paragraph' && next?.type === 'list';

const isSpoken = (block: Block): boolean => block.type === 'paragraph' && block.style === 'say';

/** Measured one under the other: between two blocks the larger of the rooms they want, unless the upper one is tight. */
export const flow = (
  blocks: readonly Block[],
  place: Place,
  partOf: (block: Block) => Part = () => place.part,
): Measured => {
  const slabs: Slab[] = [];
  let above: Measured | undefined;
  let first: Measured | undefined;
  let turn = false;
  let spoken: Part | undefined;
  for (const [at, block] of blocks.entries()) {
    if (block.type === 'page-break') {
      turn = slabs.length > 0;
      continue;
    }
    const part = partOf(block);
    spoken = isSpoken(block) ? (spoken ?? spokenPart(part, place)) : undefined;
    const measured = measure(block, { ...place, part: spoken ?? part });
    const [top, ...rest] = introduces(block, blocks[at + 1])
      ? held(measured.slabs, bonds.hard)
      : measured.slabs;
    if (!top) continue;
    const gap = above?.tight
      ? above.after + (measured.air ?? 0)
      : Math.max(above?.after ?? 0, measured.before);
    if (turn) {
      const last = slabs.pop();
      if (last) slabs.push({ ...last, bond: bonds.free });
    }
    slabs.push({ ...top, before: gap, ...(turn ? { newPage: true } : {}) }, ...rest);
    first ??= measured;
    above = measured;
    turn = false;
  }
  return {
    slabs,
    before: first?.before ?? 0,
    after: above?.after ?? 0,
    air: first?.air ?? 0,
    ...(above?.tight ? { tight: true } : {}),
  };
};

/** Where each block belongs when headings open sections: a section for each heading, inside that of the larger one. */
export const sectioned = (around: Part): ((block: Block) => Part) => {
  const open: { level: number; part: Part }[] = [];
  return (block) => {
    if (block.type === 'heading') {
      while ((open.at(-1)?.level ?? 0) >= block.level) open.pop();
      open.push({ level: block.level, part: inside(open.at(-1)?.part ?? around, 'Sect') });
    }
    return open.at(-1)?.part ?? around;
  };
};
