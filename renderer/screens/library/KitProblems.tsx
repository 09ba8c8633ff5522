/** What is wrong with one kit: every problem where it stands, and what to do about it. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { kitProblemInWords } from '../../../electron/core/kit/problem.ts';
import type { KitProblem, KitProblemWords } from '../../../electron/core/kit/problem.ts';
import type { Language } from '../../../electron/core/units.ts';
import { isLanguage } from '../../app/format.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './KitProblems.module.css';

/** Few people ever meet these words, so they are loaded when somebody does. */
const load: Record<Language, () => Promise<KitProblemWords>> = {
  sv: async () => (await import('../../../locales/sv/kit-problems.json')).default,
  en: async () => (await import('../../../locales/en/kit-problems.json')).default,
};
const shownAtFirst = 12;

export const KitProblems = ({ title, problems }: { title: string; problems: readonly KitProblem[] }) => {
  const { t, i18n } = useTranslation();
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
  const [all, setAll] = useState(false);
  const shown = all ? problems : problems.slice(0, shownAtFirst);
  if (!words) return null;
  return (
    <article className={styles.kit}>
      <h3>
        {title} <span>{t('library.broken.problems', { count: problems.length })}</span>
      </h3>
      <ol>
        {shown.map((problem, index) => (
          <li key={index}>
            <ProblemLine problem={problem} words={words} />
          </li>
        ))}
      </ol>
      {shown.length < problems.length && (
        <Button look="quiet" onPress={() => setAll(true)}>
          {t('library.broken.more', { count: problems.length - shown.length })}
        </Button>
      )}
    </article>
  );
};

/** Copied whole, it is the same line that the command line prints. */
const ProblemLine = ({ problem, words: all }: { problem: KitProblem; words: KitProblemWords }) => {
  const line = kitProblemInWords(problem, all);
  const place = `${problem.file}:${problem.line}:${problem.column}:`;
  const words = line.slice(place.length);
  // No place to go to, where it is the whole file.
  if (problem.file === '') return <p className={styles.whole}>{words}</p>;
  return (
    <>
      <code>{place}</code>
      {words}
    </>
  );
};
