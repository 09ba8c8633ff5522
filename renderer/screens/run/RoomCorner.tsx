/** What the room sees, always in sight, with the keys that change it. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { roomView } from '../../../electron/core/session/room-view.ts';
import { useLead } from '../../app/LeadSession.tsx';
import { useHost } from '../../host/host.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useOpenRoom } from '../room/use-open-room.ts';
import { RoomStage } from '../room/RoomStage.tsx';
import styles from './RoomCorner.module.css';
import type { RunCommands } from './run-commands.ts';

export const RoomCorner = ({ commands }: { commands: RunCommands }) => {
  const { session, edition, tell } = useLead();
  const { now } = useHost();
  const { t } = useTranslation();
  const view = useMemo(() => roomView(session, edition, now()), [session, edition, now]);
  const open = useOpenRoom();
  return (
    <section className={styles.corner} aria-label={t('run.roomSees')}>
      <div className={styles.screen} aria-hidden="true">
        <RoomStage view={view} now={now} small />
      </div>
      <div className={styles.bar}>
        <span>{session.room.blank ? t('run.roomBlank') : t('run.roomSees')}</span>
        <span className={styles.buttons}>
          {session.room.shows.what !== 'activity' && (
            <Button
              look="icon"
              label={t('run.roomToActivity')}
              onPress={() => void tell({ type: 'room-turned', shows: { what: 'activity' } })}
            >
              <Icon name="undo" />
            </Button>
          )}
          <Button
            look="icon"
            label={session.room.blank ? t('run.unblank') : t('run.blank')}
            shortcut="B"
            isPressed={session.room.blank}
            onPress={commands.blankRoom}
          >
            <Icon name="blank" />
          </Button>
          <Button look="icon" label={t('run.openRoom')} onPress={open}>
            <Icon name="screen" />
          </Button>
        </span>
      </div>
    </section>
  );
};
