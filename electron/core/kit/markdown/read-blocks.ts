/** Markdown → the blocks that guides and handouts are made of. */
import type { Block, Heading, Paragraph } from '../../documents/blocks.ts';
import { wordsOf } from '../../documents/blocks.ts';
import type { Source } from '../source.ts';
import { levelOf } from './parse.ts';
import type { Markdown } from './parse.ts';
import { readDirective } from './read-directive.ts';
import { readList } from './read-list.ts';
import { joinLines, readLines, readSpans } from './read-spans.ts';
import type { Line } from './read-spans.ts';
import { readTable } from './read-table.ts';
import type { Reading } from './reading.ts';

export const readBlocks = (nodes: readonly Markdown[], reading: Reading): readonly Block[] => {
  let { caption } = reading;
  return nodes.flatMap((node): readonly Block[] => {
    const block = readBlock(node, { ...reading, caption });
    const [heading] = block;
    if (heading?.type === 'heading') caption = wordsOf(heading.text);
    return block;
  });
};

const readBlock = (node: Markdown, reading: Reading): readonly Block[] => {
  const { source } = reading;
  switch (node.type) {
    case 'paragraph':
      return readParagraph(node, reading);
    case 'heading':
      return readHeading(node, source);
    case 'bullet_list':
    case 'ordered_list':
      return readList(node, reading);
    case 'blockquote':
      return readQuote(node, reading);
    case 'table':
      return [readTable(node, source, reading.caption)];
    case 'html_block':
      source.report('html', source.placeIn(node.line, '<'), { html: firstLine(node.token.content) });
      return [];
    default:
      // Code fences and rules across the page.
      source.report('markup', source.placeIn(node.line), { markup: node.token.markup });
      return [];
  }
};

const firstLine = (text: string): string => text.split('\n')[0]?.trim() ?? '';

const readHeading = (node: Markdown, source: Source): readonly Heading[] => {
  const level = levelOf(node);
  if (level === 2 || level === 3 || level === 4)
    return [{ type: 'heading', level, text: readSpans(source, node) }];
  source.report('heading-level', source.placeIn(node.line), { level });
  return [];
};

/** A paragraph, with places to write between its lines where the author put them. */
const readParagraph = (node: Markdown, reading: Reading): readonly Block[] => {
  const blocks: Block[] = [];
  let waiting: Line[] = [];
  const flush = (): void => {
    const text = joinLines(waiting);
    if (text.length > 0) blocks.push({ type: 'paragraph', text });
    waiting = [];
  };
  for (const line of readLines(reading.source, node)) {
    const directive = readDirective(line, reading);
    if (directive === null) waiting.push(line);
    else {
      flush();
      blocks.push(...directive);
    }
  }
  flush();
  return blocks;
};

/** Quoted words are words to say. A list among them stays a list. */
const readQuote = (node: Markdown, reading: Reading): readonly Block[] =>
  readBlocks(node.children, reading).map((block) =>
    block.type === 'paragraph' ? ({ ...block, style: 'say' } satisfies Paragraph) : block,
  );
