/** A host's own words, found and inflected by i18next: what stands on the command line and in native menus. */
import { createInstance } from 'i18next';
import type { KeyOf } from '../core/documents/words.ts';
import type { Language } from '../core/units.ts';

export type Say<Key extends string> = (
  key: Key,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** `words` holds the same keys in every language, or it does not compile. */
export const createSay = <Words extends object>(
  words: Readonly<Record<Language, Words>>,
  language: Language,
): Say<KeyOf<Words>> => {
  const i18n = createInstance();
  void i18n.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { host: words[language] } },
    ns: ['host'],
    defaultNS: 'host',
    nsSeparator: false,
    initAsync: false,
    // Neither a terminal nor a menu reads HTML.
    interpolation: { escapeValue: false },
  });
  return (key, values = {}) => i18n.t(key, { ...values });
};
