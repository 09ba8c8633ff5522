/** What a newer version of the kit would change in this plan, and the one button that changes it. */
import { useTranslation } from 'react-i18next';
import type { VersionChange } from '../../../electron/core/session/move-version.ts';
import { useLead } from '../../app/LeadSession.tsx';
import { useHost } from '../../host/host.tsx';
import { useCall } from '../../host/use-call.ts';
import { Blocks } from '../../ui/Blocks.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { notify } from '../../ui/notices.ts';
import { Problem } from '../../ui/Problem.tsx';
import styles from './VersionChanges.module.css';

export const VersionChanges = ({ version, onClose }: { version: string; onClose: () => void }) => {
  const { session, undo } = useLead();
  const { transport } = useHost();
  const { t } = useTranslation();
  const { reply } = useCall('compareVersion', { id: session.id, version });
  const move = async (): Promise<void> => {
    const moved = await transport.call('moveVersion', { id: session.id, version });
    onClose();
    if (moved.ok)
      notify({
        text: t('plan.newer.moved', { version }),
        action: { label: t('ui.undo'), run: () => void undo() },
      });
    else notify({ problem: moved.problem });
  };
  return (
    <Dialog title={t('plan.newer.title', { version })} isOpen onClose={onClose} wide>
      <div className={styles.changes}>
        {reply && !reply.ok && <Problem problem={reply.problem} />}
        {reply?.ok && (
          <>
            <div lang={session.language}>
              <Blocks blocks={reply.value.changelog} under={2} />
            </div>
            <h3>{t('plan.newer.inThisPlan')}</h3>
            {reply.value.changes.length === 0 ? (
              <p>{t('plan.newer.nothing')}</p>
            ) : (
              <ul className={styles.list}>
                {reply.value.changes.map((change, index) => (
                  <li key={index}>
                    <Change change={change} />
                  </li>
                ))}
              </ul>
            )}
            <p className={styles.soft}>{t('plan.newer.yours')}</p>
          </>
        )}
        <div className={styles.buttons}>
          <Button look="primary" isDisabled={!reply?.ok} onPress={() => void move()}>
            {t('plan.newer.move', { version })}
          </Button>
          <Button onPress={onClose}>{t('plan.newer.stay', { version: session.kit.version })}</Button>
        </div>
      </div>
    </Dialog>
  );
};

const Change = ({ change }: { change: VersionChange }) => {
  const { t } = useTranslation();
  return change.type === 'minutes' ? (
    <>{t('plan.newer.changes.minutes', { title: change.title, from: change.from, to: change.to })}</>
  ) : (
    <>{t(`plan.newer.changes.${change.type}`, { title: change.title })}</>
  );
};
