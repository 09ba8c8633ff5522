/** A line that may be a place to write, where it stands. */
import type { Block } from '../../documents/blocks.ts';
import { wordsOf } from '../../documents/blocks.ts';
import { closest } from '../closest.ts';
import { directiveIn, directiveNames } from './directive.ts';
import type { Line } from './read-spans.ts';
import type { Reading } from './reading.ts';

/** What the line prints, or null when it only is text. */
export const readDirective = (line: Line, { source, handout }: Reading): readonly Block[] | null => {
  const words = wordsOf(line.spans);
  const directive = directiveIn(words);
  if (directive === null) return null;
  const at = source.placeIn(line.line, '[');
  if (typeof directive === 'string') {
    if (!handout && directive === 'directive-unknown') return null;
    source.report(directive, at, { written: words, closest: closest(words, directiveNames.map(example)) });
    return [];
  }
  if (!handout) source.report('directive-not-here', at, { written: words });
  return handout ? [directive] : [];
};

const example = (name: (typeof directiveNames)[number]): string =>
  ({ lines: '[lines: 4]', box: '[box: 60]', page: '[page]' })[name];
