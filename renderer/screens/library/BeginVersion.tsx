/** The next version of an edition of one's own. */
import { useTranslation } from 'react-i18next';
import type { KitCard } from '../../../electron/core/views.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Begin.module.css';
import { useBegin } from './use-begin.ts';

export const BeginVersion = ({ kit, version }: { kit: KitCard; version: string }) => {
  const { t } = useTranslation();
  const begin = useBegin(kit);
  const { id, languages } = kit;
  const publisher = kit.publisher ?? '';
  return (
    <div className={styles.form}>
      <p>{t('adapt.begin.aboutNext', { version })}</p>
      <div>
        <Button
          look="primary"
          autoFocus
          onPress={() => void begin({ id, version, publisher, languages, titles: {}, news: 'next' })}
        >
          {t('adapt.begin.start')}
        </Button>
      </div>
    </div>
  );
};
