/** Points out what is not filled in, in one sentence. */
import { useTranslation } from 'react-i18next';
import type { ApprovalPage } from '../../../electron/core/session/approval-page.ts';
import { Icon } from '../../ui/Icon.tsx';
import { missingThings } from '../../../electron/core/session/missing-things.ts';
import styles from './Approve.module.css';

const counted = ['owners', 'dates', 'receivers', 'answers'] as const;

export const MissingThings = ({ page }: { page: ApprovalPage }) => {
  const { t, i18n } = useTranslation();
  const missing = missingThings(page);
  if (page.agreements.length + page.actions.length + page.lifted.length === 0) {
    return <p className={styles.missing}>{t('approve.missing.nothing')}</p>;
  }
  const parts = [
    ...counted.flatMap((what) =>
      missing[what] > 0 ? [t(`approve.missing.${what}`, { count: missing[what] })] : [],
    ),
    ...(missing.followUp ? [t('approve.missing.followUp')] : []),
  ];
  if (parts.length === 0) return <p className={styles.missing}>{t('approve.readAloud')}</p>;
  return (
    <p className={styles.missing}>
      <Icon name="info" />
      <span>
        {t('approve.missing.about')}{' '}
        {new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(parts)}.
      </span>
    </p>
  );
};
