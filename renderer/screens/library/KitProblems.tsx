/** What is wrong with one kit: every problem where it stands, and what to do about it. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { kitProblemPlace, kitProblemSaid } from '../../../electron/core/kit/problem.ts';
import type { KitProblem, KitProblemWords } from '../../../electron/core/kit/problem.ts';
import { Button } from '../../ui/Button.tsx';
import { useKitProblemWords } from '../../ui/use-kit-problem-words.ts';
import styles from './KitProblems.module.css';

const shownAtFirst = 12;

export const KitProblems = ({ title, problems }: { title: string; problems: readonly KitProblem[] }) => {
  const { t } = useTranslation();
  const words = useKitProblemWords();
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
const ProblemLine = ({ problem, words }: { problem: KitProblem; words: KitProblemWords }) => {
  const said = kitProblemSaid(problem, words);
  // No place to go to, where it is the whole file.
  if (problem.file === '') return <p className={styles.whole}>{said}</p>;
  return (
    <>
      <code>{kitProblemPlace(problem)}</code> {said}
    </>
  );
};
