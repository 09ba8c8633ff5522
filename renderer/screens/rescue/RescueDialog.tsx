/** Time rescue: what is proposed as a list with new clock times, to accept as it is or to adjust first. */
import { useTranslation } from 'react-i18next';
import { useLead } from '../../app/LeadSession.tsx';
import { clockTime } from '../../app/format.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { notify } from '../../ui/notices.ts';
import styles from './RescueDialog.module.css';
import { RescueLine } from './RescueLine.tsx';
import { useRescue } from './use-rescue.ts';

export const RescueDialog = ({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) => {
  const { t } = useTranslation();
  return (
    <Dialog title={t('rescue.title')} isOpen={isOpen} onClose={onClose} wide>
      <Rescue onClose={onClose} />
    </Dialog>
  );
};

const Rescue = ({ onClose }: { onClose: () => void }) => {
  const { session, tell, undo } = useLead();
  const { t } = useTranslation();
  const { lines, outcome, changes, set, end, over } = useRescue();
  const time = clockTime(end, session.details.timeZone);
  const accept = async (): Promise<void> => {
    onClose();
    if (await tell({ type: 'times-refit', changes })) return;
    notify({
      text: t('rescue.done', { time }),
      action: { label: t('ui.undo'), run: () => void undo() },
    });
  };
  return (
    <div className={styles.rescue}>
      <p role="status" className={styles.outcome} data-over={over > 0}>
        {t(`rescue.outcome.${outcome}`, { time, count: Math.abs(over) })}
      </p>
      {outcome === 'over' && <p>{t('rescue.advice')}</p>}
      <table className={styles.lines}>
        <caption>{t('rescue.lines')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('rescue.clock')}</th>
            <th scope="col">{t('rescue.activity')}</th>
            <th scope="col">{t('rescue.was')}</th>
            <th scope="col">{t('rescue.becomes')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <RescueLine key={line.item.id} line={line} onSet={(minutes) => set(line.item.id, minutes)} />
          ))}
        </tbody>
      </table>
      <div className={styles.actions}>
        <Button look="primary" onPress={() => void accept()} isDisabled={changes.length === 0} autoFocus>
          {t('rescue.accept')}
        </Button>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
      </div>
    </div>
  );
};
