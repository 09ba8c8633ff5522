/** A text that stands word for word in both languages has been forgotten in one of them. */
import { wordsOf } from '../../documents/blocks.ts';
import type { Block } from '../../documents/blocks.ts';
import type { Language } from '../../units.ts';
import { cardsPath, guidePath, handoutPath } from '../check-files.ts';
import { kitParts } from '../grammar.ts';
import type { KitPart } from '../grammar.ts';
import type { KitProblem } from '../problem.ts';
import { openSource, start } from '../source.ts';
import type { Place } from '../source.ts';
import type { LanguageFiles } from '../texts.ts';
import { wordCount } from './word-count.ts';

/** Shorter texts may well be the same in two languages: a name, a number. */
const wordsForTranslation = 4;

/** One place of a kit that has its own words in each language. */
type Text = {
  readonly path: (language: Language) => string;
  readonly at: Place;
  readonly title: string;
  readonly blocks: readonly Block[];
};

export const checkTranslated = (first: LanguageFiles, other: LanguageFiles, problems: KitProblem[]): void => {
  const original = textsIn(first);
  for (const [key, { path, at, title, blocks }] of textsIn(other)) {
    const before = sentencesIn(original.get(key)?.blocks ?? []);
    const same = sentencesIn(blocks).find((text) => before.includes(text));
    if (same === undefined) continue;
    const detail = { title, text: same.slice(0, 60), file: path(first.language) };
    openSource(path(other.language), '', problems).report('strict-untranslated', at, detail);
  }
};

/** Every text by a key that is the same in all languages. */
const textsIn = ({ guide, cards, handouts, language }: LanguageFiles): ReadonlyMap<string, Text> => {
  const texts = new Map<string, Text>();
  const inGuide = (key: string, at: Place, title: string, blocks: readonly Block[]): void =>
    void texts.set(key, { path: guidePath, at, title, blocks });

  for (const [part, blocks] of Object.entries(guide.parts))
    inGuide(`part ${part}`, start, kitParts[part as KitPart][language], blocks);
  for (const [id, { at, title, parts }] of guide.templates)
    for (const [part, blocks] of Object.entries(parts ?? {})) inGuide(`${id} ${part}`, at, title, blocks);
  for (const [id, { at, texts: own }] of guide.activities)
    inGuide(id, at, own.title, [...own.purpose, ...Object.values(own.parts).flat()]);
  for (const [id, { title, front, back }] of cards?.cards ?? [])
    texts.set(`card ${id}`, { path: cardsPath, at: start, title, blocks: [...front, ...back] });
  for (const [id, { title, blocks }] of handouts)
    texts.set(`handout ${id}`, { path: (spoken) => handoutPath(id, spoken), at: start, title, blocks });
  return texts;
};

const sentencesIn = (blocks: readonly Block[]): readonly string[] =>
  blocks
    .flatMap((block) =>
      block.type === 'paragraph'
        ? [wordsOf(block.text)]
        : block.type === 'list'
          ? block.items.map((item) => wordsOf(item.text))
          : [],
    )
    .filter((text) => wordCount(text) >= wordsForTranslation);
