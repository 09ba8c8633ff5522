/** What a kit is edited in, one at a time; and in which of them a problem is mended. */
import { languages } from '../../units.ts';
import { cardsPath, guidePath, handoutPath } from '../check-files.ts';
import { kitParts } from '../grammar.ts';
import type { KitPart } from '../grammar.ts';
import type { KitJson } from '../kit-json.ts';
import type { KitProblem } from '../problem.ts';
import { headingIn, idOf, partNamed } from './headings.ts';
import type { Heading } from './headings.ts';
import type { KitDraft } from './kit-draft.ts';

export type Piece =
  | { readonly kind: 'about' }
  | { readonly kind: 'part'; readonly part: KitPart }
  | { readonly kind: 'template' | 'activity' | 'deck' | 'handout'; readonly id: string };

export const pieceOf = (draft: KitDraft, json: KitJson, problem: KitProblem): Piece => {
  const { file, line } = problem;
  const lines = (draft.texts[file] ?? '').split('\n').slice(0, line);
  for (const language of languages) {
    const handout = json.handouts.find(({ id }) => handoutPath(id, language) === file);
    if (handout) return { kind: 'handout', id: handout.id };
    if (file === cardsPath(language)) return sectionOf(lines, json.decks, 'deck');
    if (file === guidePath(language)) {
      const section = sectionOf(lines, json.activities, 'activity');
      if (section.kind !== 'about') return section;
      const template = sectionOf(lines, json.templates, 'template');
      return template.kind === 'about' ? partOf(lines, language) : template;
    }
  }
  const named = String(problem.detail['id'] ?? '');
  const of = (kind: 'activity' | 'template', all: readonly { readonly id: string }[]): Piece | null =>
    all.some(({ id }) => id === named) ? { kind, id: named } : null;
  return of('activity', json.activities) ?? of('template', json.templates) ?? { kind: 'about' };
};

const sectionOf = (
  lines: readonly string[],
  all: readonly { readonly id: string }[],
  kind: 'activity' | 'template' | 'deck',
): Piece => {
  const heading = headingAbove(lines, 2);
  const found = heading && all.find(({ id }) => id === idOf(heading));
  return found ? { kind, id: found.id } : { kind: 'about' };
};

const partOf = (lines: readonly string[], language: 'sv' | 'en'): Piece => {
  const heading = headingAbove(lines, 3);
  const found =
    heading &&
    Object.entries(kitParts).find(([, names]) => names[language].toLowerCase() === partNamed(heading));
  return found ? { kind: 'part', part: found[0] as KitPart } : { kind: 'about' };
};

const headingAbove = (lines: readonly string[], level: number): Heading | undefined =>
  lines.flatMap((line) => headingIn(line) ?? []).findLast((heading) => heading.level === level);

export const isSamePiece = (one: Piece, other: Piece): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
