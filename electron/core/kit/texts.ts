/** The files of one language, valid, as the words everyone else finds by id. */
import type { Language } from '../units.ts';
import type { Guide } from './guide/guide.ts';
import type { KitTexts } from './kit.ts';
import type { CardsFile } from './read-cards.ts';

export type LanguageFiles = {
  readonly language: Language;
  readonly guide: Guide;
  /** Null where the kit has no decks. */
  readonly cards: CardsFile | null;
  readonly handouts: readonly (readonly [string, KitTexts['handouts'][string]])[];
};

export const textsOf = ({ guide, cards, handouts }: LanguageFiles): KitTexts => {
  const sections = [...guide.activities.values()];
  const words = [
    ...sections.flatMap(({ asks, texted }) => [...asks, ...texted]),
    ...guide.materials,
    ...guide.groundRules,
  ];
  return {
    title: guide.title,
    description: guide.description,
    parts: guide.parts,
    templates: Object.fromEntries(
      [...guide.templates].map(([id, { title, summary, parts }]) => [
        id,
        { title, summary, parts: parts ?? {} },
      ]),
    ),
    activities: Object.fromEntries([...guide.activities].map(([id, { texts }]) => [id, texts])),
    decks: Object.fromEntries(cards?.decks ?? []),
    cards: Object.fromEntries(cards?.cards ?? []),
    handouts: Object.fromEntries(handouts),
    words: Object.fromEntries(words.map(({ id, words: said }) => [id, said])),
  };
};
