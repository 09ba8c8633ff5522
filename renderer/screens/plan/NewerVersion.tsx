/** Says that the kit has a newer version, and shows what it would change before anything is changed. */
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { compareVersions } from '../../../electron/core/kit/version.ts';
import { later } from '../../app/later.ts';
import { useLead } from '../../app/LeadSession.tsx';
import { useKitCards } from '../../host/use-kit-cards.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import styles from './NewerVersion.module.css';

const VersionChanges = later(async () => (await import('./VersionChanges.tsx')).VersionChanges);

export const NewerVersion = () => {
  const { session, readOnly } = useLead();
  const { t } = useTranslation();
  const reply = useKitCards(session.language);
  const [isOpen, setIsOpen] = useState(false);
  const cards = reply?.ok ? reply.value : [];
  const newer = cards
    .filter(({ id, languages }) => id === session.kit.id && languages.includes(session.language))
    .map(({ version }) => version)
    .filter((version) => compareVersions(version, session.kit.version) > 0)
    .toSorted(compareVersions)
    .at(-1);
  if (newer === undefined || readOnly || session.status !== 'planned') return null;
  return (
    <section className={styles.newer} aria-label={t('plan.newer.label')}>
      <Icon name="info" />
      <p>{t('plan.newer.there', { version: newer, own: session.kit.version })}</p>
      <Button onPress={() => setIsOpen(true)}>{t('plan.newer.show')}</Button>
      {isOpen && (
        <Suspense>
          <VersionChanges version={newer} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </section>
  );
};
