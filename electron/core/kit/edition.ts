import type { Language } from '../units.ts';
import type { Edition, Kit } from './kit.ts';

/** The kit in one language, or null when it has no texts in it. */
export const editionOf = (kit: Kit, language: Language): Edition | null => {
  const texts = kit.texts[language];
  return texts
    ? { structure: kit.structure, hash: kit.hash, language, texts, ...(kit.logo && { logo: kit.logo }) }
    : null;
};
