/** The words for what is wrong with a kit. Few people ever meet them, so they are loaded when somebody does. */
import { useEffect, useState } from 'react';
import type { KitProblemWords } from '../../electron/core/kit/problem.ts';
import type { Language } from '../../electron/core/units.ts';
import { useLanguage } from '../app/use-language.ts';

const load: Record<Language, () => Promise<KitProblemWords>> = {
  sv: async () => (await import('../../locales/sv/kit-problems.json')).default,
  en: async () => (await import('../../locales/en/kit-problems.json')).default,
};

/** Null until they are there. */
export const useKitProblemWords = (): KitProblemWords | null => {
  const language = useLanguage();
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
