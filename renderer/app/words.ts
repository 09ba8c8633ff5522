/** The window's words. Swedish is the measure: a key that English lacks, or has too many, does not compile. */
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../../electron/core/units.ts';
import { words as swedish } from './words-sv.ts';

/** Most windows speak Swedish: its words come with the first code, so that the first picture waits for no second fetch. */
const load: Record<Language, () => Promise<typeof swedish>> = {
  sv: () => Promise.resolve(swedish),
  en: async () => (await import('./words-en.ts')).words,
};

export const startWords = async (language: Language): Promise<void> => {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'app',
    ns: ['app'],
    resources: { [language]: { app: await load[language]() } },
    interpolation: { escapeValue: false },
  });
  document.documentElement.lang = language;
};

/** Loads a language beside the window's own, for what is written in a session's language. */
export const haveWords = async (language: Language): Promise<void> => {
  if (!i18next.hasResourceBundle(language, 'app')) {
    i18next.addResourceBundle(language, 'app', await load[language]());
  }
};

/** Changes the whole window's language at once. */
export const speak = async (language: Language): Promise<void> => {
  await haveWords(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
};
