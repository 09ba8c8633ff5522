/** Lists: bullets, numbers and boxes to tick, one level inside another. */
import type { Block, ListItem, Span, Spans } from '../../documents/blocks.ts';
import type { Markdown } from './parse.ts';
import { readDirective } from './read-directive.ts';
import { joinLines, merge, readLines } from './read-spans.ts';
import type { Line } from './read-spans.ts';
import type { Reading } from './reading.ts';

/** An item, and the places to write under it, which stand between it and the next. */
type Read = { readonly item: ListItem; readonly after: readonly Block[] };

/** A list that is broken by places to write goes on counting after them. */
export const readList = (node: Markdown, reading: Reading): readonly Block[] => {
  const ordered = node.type === 'ordered_list';
  const blocks: Block[] = [];
  let number = firstNumber(node);
  let items: ListItem[] = [];
  const flush = (): void => {
    if (items.length === 0) return;
    const start = number - items.length;
    blocks.push({ type: 'list', ordered, items, ...(ordered && start !== 1 && { start }) });
    items = [];
  };
  for (const child of node.children) {
    const { item, after } = readItem(child, reading, 1);
    items.push(item);
    number += 1;
    if (after.length === 0) continue;
    flush();
    blocks.push(...after);
  }
  flush();
  return blocks;
};

const firstNumber = (node: Markdown): number => Number(node.token.attrGet('start') ?? 1);

const readItem = (node: Markdown, reading: Reading, depth: 1 | 2): Read => {
  const { source } = reading;
  const texts: Spans[] = [];
  const items: ListItem[] = [];
  const after: Block[] = [];
  let own: Pick<ListItem, 'text' | 'aside'> | null = null;
  let check = false;
  for (const child of node.children) {
    switch (child.type) {
      case 'paragraph': {
        const text = joinLines(withoutDirectives(readLines(source, child), reading, after));
        if (text.length === 0) break;
        if (own) texts.push(text);
        else {
          const ticked = takeTick(text);
          check = ticked !== null;
          own = depth === 1 ? reading.item(ticked ?? text, child.line) : { text: ticked ?? text };
        }
        break;
      }
      case 'bullet_list':
      case 'ordered_list':
        if (depth === 2) source.report('list-too-deep', source.placeIn(child.line));
        for (const inner of depth === 1 ? child.children : []) {
          const read = readItem(inner, reading, 2);
          items.push(read.item);
          after.push(...read.after);
        }
        break;
      case 'blockquote':
        texts.push(...quoted(child, reading));
        break;
      default:
        source.report('not-in-list', source.placeIn(child.line));
    }
  }
  const first = own ?? { text: [] };
  const text = texts.reduce((all, more) => merge([...all, { text: '\n' }, ...more]), first.text);
  return {
    item: { ...first, text, ...(check && { check: true }), ...(items.length > 0 && { items }) },
    after,
  };
};

const withoutDirectives = (lines: readonly Line[], reading: Reading, after: Block[]): readonly Line[] =>
  lines.filter((line) => {
    const directive = readDirective(line, reading);
    after.push(...(directive ?? []));
    return directive === null;
  });

/** `[ ] words` → words; null when there is no box. */
const takeTick = (text: Spans): Spans | null => {
  const [first, ...rest] = text;
  const words = /^\[ ?\]\s+/.exec(first?.text ?? '');
  if (!first || !words) return /^\[ ?\]$/.test(first?.text ?? '') ? rest : null;
  return merge([{ ...first, text: first.text.slice(words[0].length) }, ...rest]);
};

/** Inside an item, words to say are set in emphasis. */
const quoted = (node: Markdown, reading: Reading): readonly Spans[] =>
  node.children.flatMap((child): readonly Spans[] => {
    if (child.type === 'paragraph') {
      return [joinLines(readLines(reading.source, child)).map((span): Span => ({ ...span, emphasis: true }))];
    }
    reading.source.report('not-in-list', reading.source.placeIn(child.line));
    return [];
  });
