/** Kits on the disk that cannot be used, and why. */
import { useTranslation } from 'react-i18next';
import type { Trouble } from '../../../electron/core/views.ts';
import styles from './BrokenKits.module.css';
import { KitProblems } from './KitProblems.tsx';

export const BrokenKits = ({ troubles }: { troubles: readonly Trouble[] }) => {
  const { t } = useTranslation();
  return (
    <section className={styles.broken} aria-labelledby="broken-kits">
      <h2 id="broken-kits">{t('library.broken.title')}</h2>
      <p>{t('library.broken.about')}</p>
      {troubles.map(({ file, problems }) => (
        <KitProblems key={file} title={file} problems={problems ?? []} />
      ))}
    </section>
  );
};
