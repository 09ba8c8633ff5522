/** The way back, whether it is saved, and whether the room sees the page. */
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../app/route.ts';
import { useLead } from '../../app/LeadSession.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { SaveState } from '../../ui/SaveState.tsx';
import styles from './Approve.module.css';
import { useOpenRoom } from '../room/use-open-room.ts';

export const ApproveBar = () => {
  const { session, saved, trouble, canUndo, undo, tell } = useLead();
  const { t } = useTranslation();
  const openRoom = useOpenRoom();
  const isShown = session.room.shows.what === 'approval' && !session.room.blank;
  const show = async (): Promise<void> => {
    if (isShown) {
      await tell({ type: 'room-turned', shows: { what: 'activity' } });
      return;
    }
    await tell({ type: 'room-turned', shows: { what: 'approval' } });
    if (session.room.blank) await tell({ type: 'room-blanked', blank: false });
  };
  const back = session.afterwards ? 'review' : 'run';
  return (
    <header className={styles.bar}>
      <a className={styles.back} href={addressOf({ screen: back, id: session.id })}>
        <Icon name="back" />
        {back === 'run' ? t('approve.back') : t('approve.backReview')}
      </a>
      <p className={styles.what}>{t('approve.title')}</p>
      <div className={styles.barEnd}>
        <SaveState saved={saved} trouble={trouble} />
        <Button look="icon" label={t('ui.undo')} isDisabled={!canUndo} onPress={() => void undo()}>
          <Icon name="undo" />
        </Button>
        <Button isPressed={isShown} onPress={() => void show()}>
          {isShown ? t('approve.shown') : t('approve.show')}
        </Button>
        <Button look="icon" label={t('approve.openRoom')} onPress={openRoom}>
          <Icon name="screen" />
        </Button>
      </div>
    </header>
  );
};
