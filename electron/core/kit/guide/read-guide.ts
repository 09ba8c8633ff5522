/** guide.<language>.md: the kit's own parts, then a section for each template and activity. */
import { wordsOf } from '../../documents/blocks.ts';
import type { Language } from '../../units.ts';
import { descriptionLimit, kitParts, templateParts } from '../grammar.ts';
import type { KitPart } from '../grammar.ts';
import { parseMarkdown, splitAt } from '../markdown/parse.ts';
import type { Markdown } from '../markdown/parse.ts';
import { readBlocks } from '../markdown/read-blocks.ts';
import { plainItem } from '../markdown/reading.ts';
import type { ReadItem } from '../markdown/reading.ts';
import { readTitle } from '../markdown/read-title.ts';
import { idsOf } from '../outline.ts';
import type { Named, Outline } from '../outline.ts';
import { start } from '../source.ts';
import type { Source } from '../source.ts';
import { checkChangelog } from './changelog.ts';
import type { Guide, GuideActivity, GuideTemplate } from './guide.ts';
import { readTitled } from './heading.ts';
import { itemWithId } from './items.ts';
import type { IdWords } from './items.ts';
import { readActivity } from './read-activity.ts';
import { readParts } from './read-parts.ts';

export const readGuide = (source: Source, language: Language, outline: Outline): Guide => {
  const { title, body } = readTitle(source, parseMarkdown(source.text));
  const { before, under } = splitAt(body, 2);
  return {
    source,
    title,
    ...readKitParts(source, language, outline, title, before),
    ...readSections(source, language, outline, under),
  };
};

const readKitParts = (
  source: Source,
  language: Language,
  outline: Outline,
  title: string,
  nodes: readonly Markdown[],
): Pick<Guide, 'description' | 'parts' | 'materials' | 'groundRules'> => {
  const materials: IdWords[] = [];
  const groundRules: IdWords[] = [];
  const items: Partial<Record<KitPart, ReadItem>> = {
    materials: itemWithId(source, materials),
    'ground-rules': itemWithId(source, groundRules),
  };
  const plain = plainItem(source);
  const { before, under } = splitAt(nodes, 3);
  const parts = readParts(under, {
    source,
    language,
    names: kitParts,
    itemOf: (name) => items[name] ?? plain,
    seen: (name, blocks, at) => {
      if (name === 'changelog') checkChangelog(source, blocks, at, outline.version);
    },
  });
  for (const [name, part] of Object.entries(kitParts)) {
    if (part.required && !(name in parts))
      source.report('part-missing', start, { part: part[language], title });
  }
  return { description: readDescription(source, before), parts, materials, groundRules };
};

const readDescription = (source: Source, nodes: readonly Markdown[]): string => {
  const item = plainItem(source);
  const text = readBlocks(nodes, { source, caption: '', handout: false, item })
    .flatMap((block) => (block.type === 'paragraph' ? [wordsOf(block.text)] : []))
    .join(' ');
  const at = nodes[0] ? source.placeIn(nodes[0].line) : start;
  if (text === '') source.report('description-missing', at);
  if (text.length > descriptionLimit) {
    source.report('description-long', at, { length: text.length, most: descriptionLimit });
  }
  return text;
};

const readSections = (
  source: Source,
  language: Language,
  outline: Outline,
  sections: ReturnType<typeof splitAt>['under'],
): Pick<Guide, 'templates' | 'activities' | 'unknown'> => {
  const templates = new Map<string, GuideTemplate>();
  const activities = new Map<string, GuideActivity>();
  const unknown: Named[] = [];
  for (const { heading, body } of sections) {
    const titled = readTitled(source, heading);
    const { id, at } = titled;
    if (id === null) continue;
    if (templates.has(id) || activities.has(id)) source.report('section-twice', at, { id });
    if (idsOf(outline.templates).includes(id)) {
      templates.set(id, readTemplate(source, language, titled, body));
      continue;
    }
    if (!idsOf(outline.activities).includes(id)) unknown.push({ id, at });
    activities.set(id, readActivity(source, language, titled, body));
  }
  return { templates, activities, unknown };
};

/** A sentence or two, and where it needs them, parts of the kit in words of its own. */
const readTemplate = (
  source: Source,
  language: Language,
  { title, at }: Pick<GuideTemplate, 'title' | 'at'>,
  body: readonly Markdown[],
): GuideTemplate => {
  const item = plainItem(source);
  const { before, under } = splitAt(body, 3);
  return {
    title,
    at,
    summary: readBlocks(before, { source, caption: title, handout: false, item }),
    parts: readParts(under, { source, language, names: templateParts, itemOf: () => item }),
  };
};
