/** The folder against kit.json: every file that is needed, and none that nobody reads. */
import { languages } from '../units.ts';
import type { Language } from '../units.ts';
import { closest } from './closest.ts';
import type { Outline } from './outline.ts';
import { openSource, start } from './source.ts';
import type { Source } from './source.ts';
import type { KitProblem } from './problem.ts';

export const guidePath = (language: Language): string => `guide.${language}.md`;
export const cardsPath = (language: Language): string => `cards.${language}.md`;
export const handoutPath = (id: string, language: Language): string => `handouts/${id}.${language}.md`;

/** The language that a file of words is in. */
export const languageOf = (path: string): Language | undefined =>
  languages.find((language) => path.endsWith(`.${language}.md`));

/** For people who open the folder; the app reads none of it. */
const besides = /^(README|LICENSE|LICENCE|COPYING)(\.(md|txt))?$/i;
const pictures = /^images\/[^/]+\.(png|jpe?g)$/i;
/** The publisher's own picture, printed on the papers. */
export const isLogo = (path: string): boolean => /^images\/logo\.(png|jpe?g)$/i.test(path);

export const checkFiles = (
  json: Source,
  paths: readonly string[],
  outline: Outline,
  problems: KitProblem[],
): void => {
  const needed = outline.languages.flatMap((language) => [
    { path: guidePath(language.id), at: language.at },
    ...outline.decks.slice(0, 1).map((deck) => ({ path: cardsPath(language.id), at: deck.at })),
    ...outline.handouts.map((handout) => ({ path: handoutPath(handout.id, language.id), at: handout.at })),
  ]);
  for (const { path, at } of needed) {
    if (!paths.includes(path)) json.report('file-missing', at, { path });
  }
  const logos = paths.filter(isLogo).toSorted();
  for (const path of logos.slice(1))
    openSource(path, '', problems).report('logo-twice', start, { other: logos[0] ?? '' });
  if (logos.length > 0 && !outline.publisher) json.report('logo-without-publisher', start);
  const known = new Set(needed.map(({ path }) => path));
  const missing = [...known].filter((path) => !paths.includes(path));
  for (const path of paths) {
    if (path === json.file || known.has(path) || besides.test(path) || pictures.test(path)) continue;
    const { report } = openSource(path, '', problems);
    if (path.startsWith('images/')) report('image-kind', start);
    else report('file-unknown', start, { closest: closest(path, missing) });
  }
};
