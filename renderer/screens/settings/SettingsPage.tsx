/** What a person has chosen for the whole app, where their files are, and what can be had back. */
import { useTranslation } from 'react-i18next';
import { Troubles } from '../today/Troubles.tsx';
import { AboutPart } from './AboutPart.tsx';
import { FolderPart } from './FolderPart.tsx';
import { LeadingPart } from './LeadingPart.tsx';
import { LookPart } from './LookPart.tsx';
import styles from './SettingsPage.module.css';
import { TrashPart } from './TrashPart.tsx';

export const SettingsPage = () => {
  const { t } = useTranslation();
  return (
    <div className={styles.settings}>
      <h1>{t('settings.title')}</h1>
      <Troubles />
      <LookPart />
      <LeadingPart />
      <FolderPart />
      <TrashPart />
      <AboutPart />
    </div>
  );
};
