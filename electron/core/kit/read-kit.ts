/** Files → a kit, or everything that is wrong with it. */
import type { Language } from '../units.ts';
import { cardsPath, checkFiles, guidePath, handoutPath } from './check-files.ts';
import { checkGuide } from './check-guide.ts';
import { checkLanguages } from './check-languages.ts';
import { checkStructure } from './check-structure.ts';
import { readGuide } from './guide/read-guide.ts';
import { kitFormat, kitFormatVersion, kitJson } from './kit-json.ts';
import type { Kit, KitHash, KitTexts } from './kit.ts';
import { outlineOf } from './outline.ts';
import type { Outline } from './outline.ts';
import { inOrder } from './problem.ts';
import type { KitProblem } from './problem.ts';
import { checkCards, readCards } from './read-cards.ts';
import { readHandout } from './read-handout.ts';
import { placeOfKey, readJson } from './read-json.ts';
import type { Json } from './read-json.ts';
import { reportSchema } from './schema-problems.ts';
import { openSource, start } from './source.ts';
import type { Source } from './source.ts';
import { checkStrictly } from './strict/check-strictly.ts';
import { structureOf } from './structure.ts';
import { textsOf } from './texts.ts';
import type { LanguageFiles } from './texts.ts';

/** `strict`: for the author, who is told also of what makes a kit hard to lead from. */
export type Care = 'usual' | 'strict';

export type ReadKit = {
  /** Null when there is any problem at all: a kit is whole or it is not used. */
  readonly kit: Kit | null;
  /** In the order an author works through them. */
  readonly problems: readonly KitProblem[];
};

/**
 * `files`: the kit's folder by relative path with forward slashes; pictures with an empty text. `hash`: see hash-input.ts.
 * Every problem is told of at once, except where one would only repeat another.
 */
export const readKit = (files: ReadonlyMap<string, string>, hash: KitHash, care: Care = 'usual'): ReadKit => {
  const problems: KitProblem[] = [];
  const text = files.get('kit.json');
  const source = openSource('kit.json', text ?? '', problems);
  if (text === undefined) {
    source.report('kit-json-missing', start);
    return { kit: null, problems };
  }
  const json = readJson(source);
  if (!json || !isKnownFormat(source, json)) return { kit: null, problems: inOrder(problems) };

  const parsed = kitJson.safeParse(json.value);
  if (!parsed.success) reportSchema(source, json, parsed.error.issues);
  const outline = outlineOf(source, json.tree);
  checkStructure(source, outline);
  checkFiles(source, [...files.keys()], outline, problems);

  // The first language in kit.json is the one the others are held against.
  const read = [...new Set(outline.languages.map(({ id }) => id))].flatMap(
    (language) => readLanguage(source, files, language, outline, problems) ?? [],
  );
  for (const { guide, language } of read) checkGuide(source, guide, language, outline);
  checkLanguages(read.map(({ guide }) => guide));
  if (care === 'strict') checkStrictly(source, read, outline, problems);

  if (!parsed.success || problems.length > 0) return { kit: null, problems: inOrder(problems) };
  const texts: Partial<Record<Language, KitTexts>> = {};
  for (const language of read) texts[language.language] = textsOf(language);
  return { kit: { structure: structureOf(parsed.data), hash, texts }, problems };
};

/** Something else, or something newer, gives one clear problem instead of a hundred that follow from it. */
const isKnownFormat = (source: Source, { value }: Json): boolean => {
  const { format, formatVersion } =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  if (format !== kitFormat) {
    source.report('format-unknown', placeOfKey(source.text, 'format'), { format: kitFormat });
    return false;
  }
  if (typeof formatVersion === 'number' && formatVersion > kitFormatVersion) {
    const at = placeOfKey(source.text, 'formatVersion');
    source.report('format-newer', at, { formatVersion, known: kitFormatVersion });
    return false;
  }
  return true;
};

const readLanguage = (
  json: Source,
  files: ReadonlyMap<string, string>,
  language: Language,
  outline: Outline,
  problems: KitProblem[],
): LanguageFiles | null => {
  const open = (path: string): Source | null => {
    const text = files.get(path);
    return text === undefined ? null : openSource(path, text, problems);
  };
  const guide = open(guidePath(language));
  const cardsFile = open(cardsPath(language));
  const cards = cardsFile && readCards(cardsFile, language, outline);
  if (cardsFile && cards) checkCards(json, cardsFile.file, cards, outline);
  const handouts = outline.handouts.flatMap(({ id }): [string, KitTexts['handouts'][string]][] => {
    const handout = open(handoutPath(id, language));
    return handout ? [[id, readHandout(handout)]] : [];
  });
  return guide && { language, guide: readGuide(guide, language, outline), cards, handouts };
};
