import type { Block } from '../../documents/blocks.ts';
import { wordsOf } from '../../documents/blocks.ts';
import type { Named } from '../outline.ts';
import type { Place, Source } from '../source.ts';

/** The version being read stands in the changelog: as an item, a heading or a paragraph that begins with it. */
export const checkChangelog = (
  source: Source,
  blocks: readonly Block[],
  at: Place,
  version: Named | null,
): void => {
  if (!version) return;
  // `1.0.0` is not where `1.0.01` or `1.0.0.1` stands.
  const isThis = (words: string): boolean => {
    const said = words.replace(/^v/i, '');
    return said.startsWith(version.id) && !/^\.?\d/.test(said.slice(version.id.length));
  };
  const there = blocks.some((block) => {
    if (block.type === 'list') return block.items.some((item) => isThis(wordsOf(item.text)));
    return (block.type === 'paragraph' || block.type === 'heading') && isThis(wordsOf(block.text));
  });
  if (!there) source.report('changelog-version', at, { version: version.id });
};
