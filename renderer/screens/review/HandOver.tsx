/** The session as one file, for a colleague who takes over, with a word about what is in it. */
import { useTranslation } from 'react-i18next';
import type { SessionId } from '../../../electron/core/ids.ts';
import { useHost } from '../../host/host.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useSaveFile } from '../../ui/use-save-file.ts';
import styles from './HandOver.module.css';

export const HandOver = ({ id }: { id: SessionId }) => {
  const { transport } = useHost();
  const { t } = useTranslation();
  const save = useSaveFile();
  return (
    <section className={styles.handOver} aria-labelledby="hand-over">
      <h2 id="hand-over">{t('handOver.title')}</h2>
      <p>{t('handOver.about')}</p>
      <Button onPress={() => void save(() => transport.call('packSession', { id }))}>
        <Icon name="save" />
        {t('handOver.save')}
      </Button>
    </section>
  );
};
