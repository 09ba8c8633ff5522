/** The words for what is wrong with a kit. Few people ever meet them, so they are loaded when somebody does. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KitProblemWords } from '../../electron/core/kit/problem.ts';
import type { Language } from '../../electron/core/units.ts';
import { isLanguage } from '../app/format.ts';

const load: Record<Language, () => Promise<KitProblemWords>> = {
  sv: async () => (await import('../../locales/sv/kit-problems.json')).default,
  en: async () => (await import('../../locales/en/kit-problems.json')).default,
};

/** Null until they are there. */
export const useKitProblemWords = (): KitProblemWords | null => {
  const { i18n } = useTranslation();
  const language = isLanguage(i18n.language) ? i18n.language : 'sv';
  const [words, setWords] = useState<KitProblemWords | null>(null);
  useEffect(() => {
    let gone = false;
    void load[language]().then((loaded) => {
      if (!gone) setWords(loaded);
    });
    return () => {
      gone = true;
    };
  }, [language]);
  return words;
};
