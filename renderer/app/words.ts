/** The window's words. Swedish is the measure: a key that English lacks, or has too many, does not compile. */
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../../electron/core/units.ts';
import type { words as moreSwedish } from './more-words-sv.ts';
import { words as swedish } from './words-sv.ts';

/** Most windows speak Swedish: its words come with the first code, so that the first picture waits for no second fetch. */
const first: Record<Language, () => Promise<typeof swedish>> = {
  sv: () => Promise.resolve(swedish),
  en: async () => (await import('./words-en.ts')).words,
};
/** Every other screen waits for these, the first does not. */
const more: Record<Language, () => Promise<typeof moreSwedish>> = {
  sv: async () => (await import('./more-words-sv.ts')).words,
  en: async () => (await import('./more-words-en.ts')).words,
};
const complete = new Set<Language>();

/** The words of the first screen. */
export const startWords = async (language: Language): Promise<void> => {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'app',
    ns: ['app'],
    resources: { [language]: { app: await first[language]() } },
    interpolation: { escapeValue: false },
  });
  document.documentElement.lang = language;
};

/** All words of a language: the window's own, or another beside it for what is written in a session's language. */
export const haveWords = async (language: Language): Promise<void> => {
  if (complete.has(language)) return;
  const [words, others] = await Promise.all([first[language](), more[language]()]);
  i18next.addResourceBundle(language, 'app', { ...words, ...others });
  complete.add(language);
};

/** Changes the whole window's language at once. */
export const speak = async (language: Language): Promise<void> => {
  await haveWords(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
};
