/** A kit's facts on one line, each with its icon. */
import { useTranslation } from 'react-i18next';
import type { KitCard } from '../../../electron/core/views.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './KitFacts.module.css';

export const KitFacts = ({
  groupSize,
  languages,
  version,
  label,
}: Pick<KitCard, 'groupSize' | 'languages' | 'version'> & { label: string }) => {
  const { t } = useTranslation();
  return (
    <ul className={styles.facts} aria-label={label}>
      <li>
        <Icon name="people" />
        {t('library.groupSize', groupSize)}
      </li>
      <li>
        <Icon name="bubble" />
        {languages.map((language) => t(`languages.${language}`)).join(', ')}
      </li>
      <li>
        <Icon name="page" />
        {t('library.version', { version })}
      </li>
    </ul>
  );
};
