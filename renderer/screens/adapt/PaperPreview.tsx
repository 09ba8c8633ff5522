/** The open piece as it is printed. */
import { useTranslation } from 'react-i18next';
import { paperOf } from '../../../electron/core/kit/adapt/paper-of.ts';
import { Problem } from '../../ui/Problem.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { PdfPreview } from '../review/PdfPreview.tsx';
import { useAdapting } from './draft-context.ts';
import styles from './PiecePreview.module.css';
import { useDraftPaper } from './use-draft-paper.ts';
import { usePieceTitle } from './use-piece-title.ts';

export const PaperPreview = () => {
  const { structure, piece, language, checked } = useAdapting();
  const { t } = useTranslation();
  const titleOf = usePieceTitle();
  const paper = paperOf(structure, piece);
  const { bytes, problem } = useDraftPaper(paper);
  const isOld = checked.problems.length > 0;
  if (paper === null) return <p className={styles.old}>{t('adapt.preview.inNoAgenda')}</p>;
  return (
    <div className={styles.page}>
      {isOld && <p className={styles.old}>{t(bytes ? 'adapt.preview.old' : 'adapt.preview.none')}</p>}
      {problem && <Problem problem={problem} />}
      {bytes === null && !problem && !isOld && <Waiting words={t('papers.writing')} />}
      {bytes && <PdfPreview bytes={bytes} title={titleOf(piece)} language={language} />}
    </div>
  );
};
