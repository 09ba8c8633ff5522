/** The kit's parts, or a template's own, under third headings with fixed names. */
import type { Block } from '../../documents/blocks.ts';
import type { Language } from '../../units.ts';
import type { KitPart, PartNames } from '../grammar.ts';
import type { splitAt } from '../markdown/parse.ts';
import { readBlocks } from '../markdown/read-blocks.ts';
import type { ReadItem } from '../markdown/reading.ts';
import type { Place, Source } from '../source.ts';
import { readPartName } from './heading.ts';

type Parts = {
  readonly source: Source;
  readonly language: Language;
  readonly names: Readonly<Partial<Record<KitPart, PartNames>>>;
  readonly itemOf: (part: KitPart) => ReadItem;
  /** Told of each part as it has been read. */
  readonly seen?: (part: KitPart, blocks: readonly Block[], at: Place) => void;
};

export const readParts = (
  under: ReturnType<typeof splitAt>['under'],
  { source, language, names, itemOf, seen }: Parts,
): Partial<Record<KitPart, readonly Block[]>> => {
  const parts: Partial<Record<KitPart, readonly Block[]>> = {};
  for (const { heading, body } of under) {
    const name = readPartName(source, heading, names, language);
    if (!name) continue;
    const called = names[name]?.[language] ?? name;
    const at = source.placeIn(heading.line);
    if (parts[name]) source.report('part-twice', at, { part: called });
    const blocks = readBlocks(body, { source, caption: called, handout: false, item: itemOf(name) });
    parts[name] = blocks;
    if (blocks.length === 0) source.report('part-empty', at, { part: called });
    seen?.(name, blocks, at);
  }
  return parts;
};
