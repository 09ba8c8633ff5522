/** What must be mended before the kit can be used, and what would make it easier to lead from; each a step from where it stands. */
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/Icon.tsx';
import { useAdapting } from './draft-context.ts';
import styles from './DraftProblems.module.css';
import { ProblemList } from './ProblemList.tsx';

export const DraftProblems = () => {
  const { checked } = useAdapting();
  const { t } = useTranslation();
  const { problems, advice, isRead } = checked;
  if (!isRead) return <p role="status">{t('adapt.problems.reading')}</p>;
  return (
    <section className={styles.problems} aria-label={t('adapt.problems.label')}>
      <p role="status" className={styles.state} data-sound={problems.length === 0}>
        <Icon name={problems.length === 0 ? 'check' : 'warning'} />
        {problems.length === 0
          ? t('adapt.problems.none')
          : t('adapt.problems.count', { count: problems.length })}
      </p>
      {problems.length > 0 && <ProblemList problems={problems} />}
      {problems.length === 0 && advice.length > 0 && (
        <details className={styles.advice}>
          <summary>{t('adapt.problems.advice', { count: advice.length })}</summary>
          <ProblemList problems={advice} />
        </details>
      )}
    </section>
  );
};
