/** Kits that cannot be used, with every problem where it stands and what to do about it. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Trouble } from '../../../electron/core/views.ts';
import { kitProblemInWords } from '../../../electron/core/kit/problem.ts';
import type { KitProblem, KitProblemWords } from '../../../electron/core/kit/problem.ts';
import type { Language } from '../../../electron/core/units.ts';
import { isLanguage } from '../../app/format.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './BrokenKits.module.css';

/** Few people ever meet these words, so they are loaded when somebody does. */
const load: Record<Language, () => Promise<KitProblemWords>> = {
  sv: async () => (await import('../../../locales/sv/kit-problems.json')).default,
  en: async () => (await import('../../../locales/en/kit-problems.json')).default,
};
const shownAtFirst = 12;

export const BrokenKits = ({ troubles }: { troubles: readonly Trouble[] }) => {
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
  return (
    <section className={styles.broken} aria-labelledby="broken-kits">
      <h2 id="broken-kits">{t('library.broken.title')}</h2>
      <p>{t('library.broken.about')}</p>
      {words &&
        troubles.map((trouble) => (
          <BrokenKit
            key={trouble.file}
            folder={trouble.file}
            problems={trouble.problems ?? []}
            words={words}
          />
        ))}
    </section>
  );
};

const BrokenKit = ({
  folder,
  problems,
  words,
}: {
  folder: string;
  problems: readonly KitProblem[];
  words: KitProblemWords;
}) => {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const shown = all ? problems : problems.slice(0, shownAtFirst);
  return (
    <article className={styles.kit}>
      <h3>
        {folder} <span>{t('library.broken.problems', { count: problems.length })}</span>
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
  const line = kitProblemInWords(problem, words);
  const place = `${problem.file}:${problem.line}:${problem.column}:`;
  return (
    <>
      <code>{place}</code>
      {line.slice(place.length)}
    </>
  );
};
