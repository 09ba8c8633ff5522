import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Instant } from '../../../electron/core/units.ts';
import { RoomStage } from './RoomStage.tsx';
import styles from './RoomWindow.module.css';
import type { RoomStore } from './room-store.ts';

export const RoomWindow = ({ store, now }: { store: RoomStore; now: () => Instant }) => {
  const { t } = useTranslation();
  const view = useSyncExternalStore(store.subscribe, store.state);
  return (
    <main className={styles.window} aria-label={t('room.name')}>
      <RoomStage view={view} now={now} />
    </main>
  );
};
