import type { Block } from '../../documents/blocks.ts';
import { wordsOf } from '../../documents/blocks.ts';
import { canonicalJson } from '../../canonical-json.ts';
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

/** What one version's changelog says that an earlier version's did not say yet, whatever form its entries have. */
export const newIn = (changelog: readonly Block[], earlier: readonly Block[]): readonly Block[] => {
  const said = new Set(earlier.flatMap(entries).map(canonicalJson));
  const isNew = (entry: unknown): boolean => !said.has(canonicalJson(entry));
  return changelog.flatMap((block): Block[] => {
    if (block.type !== 'list') return isNew(block) ? [block] : [];
    const items = block.items.filter(isNew);
    return items.length > 0 ? [{ ...block, items }] : [];
  });
};

const entries = (block: Block): readonly unknown[] => (block.type === 'list' ? block.items : [block]);
