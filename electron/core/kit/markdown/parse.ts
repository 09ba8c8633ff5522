/** Markdown as a tree with line numbers. Nothing here is ever rendered by the parser: see read-blocks.ts. */
import MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it';

export type Markdown = {
  /** The token's type without `_open`: paragraph, heading, bullet_list, list_item, inline … */
  readonly type: string;
  readonly token: Token;
  readonly children: readonly Markdown[];
  /** From 0. */
  readonly line: number;
};

/**
 * HTML is recognised so that it can be refused by place; were it off, tags would show as text. What would change or hide
 * words that an author meant as they stand is off: link definitions (`[name]: …`), underlined headings, indented code.
 */
const parser = new MarkdownIt({ html: true, linkify: false, typographer: false }).disable([
  'reference',
  'lheading',
  'code',
  'strikethrough',
]);

// Every address is taken for one, also those that a browser would be kept from: it is refused by place, not left as text.
parser.validateLink = () => true;

export const parseMarkdown = (text: string): readonly Markdown[] => {
  const tokens = parser.parse(text, {});
  return nest(tokens, { next: 0 }, 0);
};

const nest = (tokens: readonly Token[], at: { next: number }, lineAbove: number): Markdown[] => {
  const nodes: Markdown[] = [];
  for (let token = tokens[at.next]; token && token.nesting >= 0; token = tokens[at.next]) {
    at.next += 1;
    // Cells of a table have no lines of their own; they stand on their row's.
    const line = token.map?.[0] ?? lineAbove;
    const opens = token.nesting === 1;
    nodes.push({
      type: opens ? token.type.slice(0, -'_open'.length) : token.type,
      token,
      children: opens ? nest(tokens, at, line) : [],
      line,
    });
    if (opens) at.next += 1;
  }
  return nodes;
};

/** The inline content of a paragraph, heading or cell as it was written. */
export const writtenIn = (node: Markdown): string =>
  node.children.map((child) => (child.type === 'inline' ? child.token.content : '')).join('');

/** What stands before the first heading of a level, and under each such heading. */
export const splitAt = (
  nodes: readonly Markdown[],
  level: number,
): {
  readonly before: readonly Markdown[];
  readonly under: readonly { readonly heading: Markdown; readonly body: readonly Markdown[] }[];
} => {
  const starts = nodes.flatMap((node, at) => (levelOf(node) === level ? [at] : []));
  return {
    before: nodes.slice(0, starts[0] ?? nodes.length),
    under: starts.flatMap((at, order) => {
      const heading = nodes[at];
      return heading ? [{ heading, body: nodes.slice(at + 1, starts[order + 1] ?? nodes.length) }] : [];
    }),
  };
};

/** 1 to 6, or 0 for what is no heading. */
export const levelOf = (node: Markdown): number =>
  node.type === 'heading' ? Number(node.token.tag.slice(1)) : 0;
