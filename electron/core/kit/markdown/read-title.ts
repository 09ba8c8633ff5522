/** `# Title`, once, first in the file. */
import { wordsOf } from '../../documents/blocks.ts';
import { start } from '../source.ts';
import type { Source } from '../source.ts';
import { splitAt } from './parse.ts';
import type { Markdown } from './parse.ts';
import { readSpans } from './read-spans.ts';

/** The title and everything under it; what is misplaced is told of and still read. */
export const readTitle = (
  source: Source,
  nodes: readonly Markdown[],
): { readonly title: string; readonly body: readonly Markdown[] } => {
  const { before, under } = splitAt(nodes, 1);
  const [first, ...others] = under;
  if (!first) {
    source.report('title-missing', start);
    return { title: '', body: before };
  }
  const title = wordsOf(readSpans(source, first.heading));
  if (title === '') source.report('title-empty', source.placeIn(first.heading.line), { id: '#' });
  if (before[0]) source.report('text-before-title', source.placeIn(before[0].line));
  for (const { heading } of others) source.report('title-twice', source.placeIn(heading.line));
  return { title, body: [...before, ...first.body, ...others.flatMap((other) => other.body)] };
};
