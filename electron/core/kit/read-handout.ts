/** handouts/<id>.<language>.md: a title, then Markdown with places to write. */
import type { KitTexts } from './kit.ts';
import { parseMarkdown } from './markdown/parse.ts';
import { readBlocks } from './markdown/read-blocks.ts';
import { readTitle } from './markdown/read-title.ts';
import { plainItem } from './markdown/reading.ts';
import { start } from './source.ts';
import type { Source } from './source.ts';

export const readHandout = (source: Source): KitTexts['handouts'][string] => {
  const { title, body } = readTitle(source, parseMarkdown(source.text));
  const blocks = readBlocks(body, { source, caption: title, handout: true, item: plainItem(source) });
  if (blocks.length === 0) source.report('handout-empty', start, { title });
  return { title, blocks };
};
