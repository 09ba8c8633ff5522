/** Problems, each with the way to the piece that it is mended in. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pieceOf } from '../../../electron/core/kit/adapt/piece.ts';
import { languageOf } from '../../../electron/core/kit/check-files.ts';
import { kitProblemSaid } from '../../../electron/core/kit/problem.ts';
import type { KitProblem } from '../../../electron/core/kit/problem.ts';
import { Button } from '../../ui/Button.tsx';
import { useKitProblemWords } from '../../ui/use-kit-problem-words.ts';
import { useAdapting } from './draft-context.ts';
import styles from './ProblemList.module.css';
import { usePieceTitle } from './use-piece-title.ts';

const shownAtFirst = 3;

export const ProblemList = ({ problems }: { problems: readonly KitProblem[] }) => {
  const { draft, structure, open, speak } = useAdapting();
  const { t } = useTranslation();
  const words = useKitProblemWords();
  const titleOf = usePieceTitle();
  const [all, setAll] = useState(false);
  if (!words) return null;
  const shown = all ? problems : problems.slice(0, shownAtFirst);
  return (
    <div className={styles.problems}>
      <ul>
        {shown.map((problem, place) => {
          const piece = pieceOf(draft, structure, problem);
          const language = languageOf(problem.file);
          const isNamed = language !== undefined && structure.languages.length > 1;
          return (
            <li key={place}>
              <button
                type="button"
                onClick={() => {
                  open(piece);
                  if (language) speak(language);
                }}
              >
                {titleOf(piece)}
                {isNamed && ` (${t(`languages.${language}`)})`}
              </button>
              <span>{kitProblemSaid(problem, words)}</span>
            </li>
          );
        })}
      </ul>
      {shown.length < problems.length && (
        <Button look="quiet" onPress={() => setAll(true)}>
          {t('library.broken.more', { count: problems.length - shown.length })}
        </Button>
      )}
    </div>
  );
};
