/** Inline Markdown → spans. Emphasis is kept; links, pictures, HTML and code are told of and their words kept. */
import type { Token } from 'markdown-it';
import type { Span, Spans } from '../../documents/blocks.ts';
import type { Source } from '../source.ts';
import type { Markdown } from './parse.ts';

/** Words between two line breaks in the file, and whether the break after them was asked for. */
export type Line = { readonly spans: Spans; readonly line: number; readonly hard: boolean };

/** One line of text, its breaks as spaces; a break that the author asked for is a `\n`. */
export const readSpans = (source: Source, node: Markdown): Spans => joinLines(readLines(source, node));

export const readLines = (source: Source, node: Markdown): readonly Line[] =>
  node.children.flatMap((child) => (child.type === 'inline' ? linesOf(source, child, node.line) : []));

export const joinLines = (lines: readonly Line[]): Spans =>
  merge(
    lines.flatMap((line, at): Spans => {
      const next = lines[at + 1];
      return next ? [...line.spans, joint(line, next)] : line.spans;
    }),
  );

/** In the style of what it joins, so that words in one style stay one span. */
const joint = (line: Line, next: Line): Span => {
  const text = line.hard ? '\n' : ' ';
  const [before, after] = [line.spans.at(-1), next.spans[0]];
  return before && after && sameStyle(before, after) ? { ...before, text } : { text };
};

const sameStyle = (a: Span, b: Span): boolean => a.strong === b.strong && a.emphasis === b.emphasis;

const linesOf = (source: Source, inline: Markdown, lineAbove: number): readonly Line[] => {
  const lines: Line[] = [];
  let line = inline.token.map?.[0] ?? lineAbove;
  let spans: Span[] = [];
  let strong = 0;
  let emphasis = 0;
  const end = (hard: boolean): void => {
    lines.push({ spans: merge(spans), line, hard });
    spans = [];
    line += 1;
  };
  for (const token of inline.token.children ?? []) {
    if (token.type === 'strong_open' || token.type === 'strong_close') strong += token.nesting;
    else if (token.type === 'em_open' || token.type === 'em_close') emphasis += token.nesting;
    else if (token.type === 'softbreak' || token.type === 'hardbreak') end(token.type === 'hardbreak');
    else {
      reportInline(source, token, line);
      if (token.content === '' || token.type === 'html_inline') continue;
      spans.push({
        text: token.content,
        ...(strong > 0 && { strong: true }),
        ...(emphasis > 0 && { emphasis: true }),
      });
    }
  }
  end(false);
  return lines;
};

const reportInline = (source: Source, token: Token, line: number): void => {
  switch (token.type) {
    case 'html_inline':
      source.report('html', source.placeIn(line, token.content), { html: token.content });
      return;
    case 'link_open': {
      const address = String(token.attrGet('href') ?? '');
      source.report('link', source.placeIn(line, token.markup === 'autolink' ? '<' : '['), { address });
      return;
    }
    case 'image': {
      const image = String(token.attrGet('src') ?? '');
      const own = /^images\//.test(image);
      source.report(own ? 'image-not-shown' : 'image-remote', source.placeIn(line, '!['), { image });
      return;
    }
    case 'code_inline':
      source.report('markup', source.placeIn(line, token.markup), { markup: token.markup });
      return;
  }
};

/** Neighbours in one style become one span, and no line begins or ends in white space. */
export const merge = (spans: Spans): Spans => {
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last && sameStyle(last, span)) {
      merged[merged.length - 1] = { ...last, text: last.text + span.text };
    } else if (span.text !== '') merged.push(span);
  }
  return trim(merged);
};

const trim = (spans: Spans): Spans =>
  spans
    .map((span, at) => {
      const fromStart = at === 0 ? span.text.trimStart() : span.text;
      return { ...span, text: at === spans.length - 1 ? fromStart.trimEnd() : fromStart };
    })
    .filter((span) => span.text !== '');
