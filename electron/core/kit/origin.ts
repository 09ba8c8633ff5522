import type { Language } from '../units.ts';

type Titled = {
  readonly id: string;
  readonly titles: { readonly [spoken in Language]?: string | undefined };
};

/** What the kit that an edition was made from is called: in this language, or in one that it has. */
export const titleOfOrigin = ({ id, titles }: Titled, language: Language): string =>
  titles[language] ?? Object.values(titles)[0] ?? id;
