/** What is to be corrected in the open piece and language, beside its fields. */
import { isSamePiece, pieceOf } from '../../../electron/core/kit/adapt/piece.ts';
import { languageOf } from '../../../electron/core/kit/check-files.ts';
import { kitProblemSaid } from '../../../electron/core/kit/problem.ts';
import { useKitProblemWords } from '../../ui/use-kit-problem-words.ts';
import { useAdapting } from './draft-context.ts';
import styles from './PieceEditor.module.css';

export const PieceProblems = () => {
  const { draft, structure, checked, piece, language } = useAdapting();
  const words = useKitProblemWords();
  const here = checked.problems.filter((problem) => {
    const spoken = languageOf(problem.file) ?? language;
    return spoken === language && isSamePiece(pieceOf(draft, structure, problem), piece);
  });
  if (!words || here.length === 0) return null;
  return (
    <div className={styles.problems} role="status">
      <ul>
        {here.map((problem, place) => (
          <li key={place}>{kitProblemSaid(problem, words)}</li>
        ))}
      </ul>
    </div>
  );
};
