/** What one guide file says, with the places that the checks across files need. */
import type { ActivityTexts, KitTexts } from '../kit.ts';
import type { Named } from '../outline.ts';
import type { Place, Source } from '../source.ts';
import type { IdWords } from './items.ts';

export type GuideActivity = {
  readonly at: Place;
  readonly texts: ActivityTexts;
  readonly hasSay: boolean;
  /** Where *Do* begins, for what is wrong with its steps. */
  readonly doAt: Place;
  readonly asks: readonly IdWords[];
  readonly texted: readonly IdWords[];
};

export type GuideTemplate = KitTexts['templates'][string] & { readonly at: Place };

export type Guide = {
  readonly source: Source;
  readonly title: string;
  readonly description: string;
  readonly parts: KitTexts['parts'];
  readonly materials: readonly IdWords[];
  readonly groundRules: readonly IdWords[];
  /** Sections by id. */
  readonly templates: ReadonlyMap<string, GuideTemplate>;
  readonly activities: ReadonlyMap<string, GuideActivity>;
  /** Sections for what kit.json does not know; read as activities all the same. */
  readonly unknown: readonly Named[];
};
