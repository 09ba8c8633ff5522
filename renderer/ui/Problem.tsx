/** A problem in words, with what to do next. */
import { useTranslation } from 'react-i18next';
import type { Problem as ProblemData } from '../../electron/core/reply.ts';
import styles from './Problem.module.css';

export const useProblemWords = (): ((problem: ProblemData) => string) => {
  const { t } = useTranslation();
  return (problem) => t(`problems.${problem.code}`, { ...problem.detail });
};

export const Problem = ({ problem }: { problem: ProblemData }) => {
  const words = useProblemWords();
  return (
    <p role="alert" className={styles.problem}>
      {words(problem)}
    </p>
  );
};
