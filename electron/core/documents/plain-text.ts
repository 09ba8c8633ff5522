/** Blocks as plain text, to paste into a mail: an empty line between blocks, lists with dashes or numbers. */
import type { Block, ListItem } from './blocks.ts';
import { wordsOf } from './blocks.ts';

/** What has no words of its own, such as lines to write on, is left out. */
export const plainText = (blocks: readonly Block[]): string =>
  blocks
    .map(textOf)
    .filter((text) => text !== '')
    .join('\n\n');

const textOf = (block: Block): string => {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return wordsOf(block.text);
    case 'list':
      return listText(block.items, block.ordered);
    case 'table':
      return block.rows.map((row) => row.map((cell) => wordsOf(cell.text)).join('\t')).join('\n');
    case 'cards':
      return block.cards.map((card) => plainText([...card.front, ...card.back])).join('\n\n');
    case 'bars':
      return block.bars.map(({ label, value }) => `${label}: ${value}`).join('\n');
    case 'columns':
      return block.columns.map(plainText).join('\n\n');
    case 'together':
    case 'panel':
      return plainText(block.blocks);
    default:
      return '';
  }
};

const listText = (items: readonly ListItem[], ordered: boolean, indent = ''): string =>
  items
    .map((item, place) => {
      const sign = ordered ? `${place + 1}.` : '-';
      const inner = item.items ? `\n${listText(item.items, false, `${indent}  `)}` : '';
      return `${indent}${sign} ${wordsOf(item.text)}${inner}`;
    })
    .join('\n');
