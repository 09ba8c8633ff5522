/** A copy of a kit to make one's own: under an id of its own, telling what it was made from; or the next version of an own one. */
import { authorId, z } from '../../schema.ts';
import { languages } from '../../units.ts';
import type { Language } from '../../units.ts';
import { cardsPath, guidePath, handoutPath } from '../check-files.ts';
import { isSafePath } from '../file-names.ts';
import { kitParts } from '../grammar.ts';
import { kitVersion } from '../kit-json.ts';
import type { KitJson } from '../kit-json.ts';
import { structureIn, withStructure, withText } from './draft-structure.ts';
import { flowing } from './flowing.ts';
import type { KitDraft } from './kit-draft.ts';
import { passageAt, titleAt, withPassage, withTitle } from './passages.ts';

const line = z.string().max(200);

export const beginning = z.strictObject({
  id: authorId.refine(isSafePath),
  version: kitVersion,
  publisher: z.string().max(80),
  languages: z.array(z.enum(languages)).min(1),
  titles: z.strictObject({ sv: line.exactOptional(), en: line.exactOptional() }),
  news: z.strictObject({ sv: line, en: line }),
}) satisfies z.ZodType<Beginning>;

export type Beginning = {
  /** The kit's own id for a new version of it. */
  readonly id: string;
  readonly version: string;
  readonly publisher: string;
  /** Those of the kit's that are kept, the first one leading. */
  readonly languages: readonly Language[];
  /** What the copy is called; a language that is not here keeps its title. */
  readonly titles: Readonly<Partial<Record<Language, string>>>;
  /** What the changelog says first, in each language. */
  readonly news: Readonly<Record<Language, string>>;
};

/** Null when `kit` is no kit, or has none of the languages. */
export const beginDraft = (kit: KitDraft, wanted: Beginning): KitDraft | null => {
  const files = asFieldsShowIt(kit);
  const json = structureIn(files);
  const spoken = wanted.languages.filter((language) => json?.languages.includes(language));
  if (!json || spoken.length === 0) return null;
  const isCopy = wanted.id !== json.id;
  const kept = withoutLanguages(files, json, spoken);
  const named = spoken.reduce(
    (draft, language) =>
      withText(draft, guidePath(language), (text) => toldAnew(text, language, isCopy, wanted)),
    kept,
  );
  return withStructure(named, {
    ...json,
    id: wanted.id,
    version: wanted.version,
    languages: spoken,
    publisher: wanted.publisher.trim() === '' ? undefined : wanted.publisher.trim(),
    origin: isCopy ? originOf(files, json, spoken) : json.origin,
  });
};

const originOf = (
  { texts }: KitDraft,
  { id, version }: KitJson,
  spoken: readonly Language[],
): NonNullable<KitJson['origin']> => ({
  id,
  version,
  titles: Object.fromEntries(
    spoken.map((language) => [language, titleAt(texts[guidePath(language)] ?? '', [])?.slice(0, 80) ?? id]),
  ),
});

/** A copy's history begins with itself; a new version stands before the ones there were. */
const toldAnew = (text: string, language: Language, isCopy: boolean, wanted: Beginning): string => {
  const spot = [{ level: 3, named: kitParts.changelog[language] }] as const;
  const entry = `- **${wanted.version}** ${wanted.news[language]}`;
  const earlier = isCopy ? '' : (passageAt(text, spot, 3) ?? '');
  const title = wanted.titles[language]?.trim() ?? '';
  const told = withPassage(text, spot, 3, `${entry}\n${earlier}`);
  return title === '' ? told : withTitle(told, [], title);
};

const withoutLanguages = (draft: KitDraft, json: KitJson, kept: readonly Language[]): KitDraft => {
  const gone = json.languages.filter((language) => !kept.includes(language));
  const paths = new Set(
    gone.flatMap((language) => [
      guidePath(language),
      cardsPath(language),
      ...json.handouts.map(({ id }) => handoutPath(id, language)),
    ]),
  );
  return {
    ...draft,
    texts: Object.fromEntries(Object.entries(draft.texts).filter(([path]) => !paths.has(path))),
  };
};

const asFieldsShowIt = (draft: KitDraft): KitDraft => ({
  ...draft,
  texts: Object.fromEntries(
    Object.entries(draft.texts).map(([path, text]) => [
      path,
      path.endsWith('.md') ? flowing(text.replace(/\r\n?/g, '\n')) : text,
    ]),
  ),
});
