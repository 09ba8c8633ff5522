/** Leading: agenda, time, guide, notes and what the room sees, each readable in one glance. */
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentItem } from '../../../electron/core/session/timer.ts';
import { useLead } from '../../app/LeadSession.tsx';
import { RescueDialog } from '../rescue/RescueDialog.tsx';
import { AgendaRail } from './AgendaRail.tsx';
import { BeforeStart } from './BeforeStart.tsx';
import { GuidePane } from './GuidePane.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { NotesPane } from './NotesPane.tsx';
import { RoomCorner } from './RoomCorner.tsx';
import { RunHeader } from './RunHeader.tsx';
import { SessionOver } from './SessionOver.tsx';
import { TimerPanel } from './TimerPanel.tsx';
import styles from './Run.module.css';
import { useKeepAwake } from './use-keep-awake.ts';
import { useRunCommands } from './run-commands.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { Hidden } from '../../ui/Hidden.tsx';

export const Run = () => {
  const { session } = useLead();
  const { t } = useTranslation();
  const [keysShown, setKeysShown] = useState(false);
  const [isRescuing, setIsRescuing] = useState(false);
  const showKeys = useCallback(() => setKeysShown(true), []);
  const rescue = useCallback(() => setIsRescuing(true), []);
  const commands = useRunCommands(showKeys, rescue);
  useShortcuts(commands);
  useKeepAwake(session.status === 'running');
  const item = currentItem(session);
  return (
    <div className={styles.run}>
      <RunHeader commands={commands} />
      <AgendaRail />
      <div className={styles.middle}>
        <Hidden as="h1">{t('run.title', { kit: session.kit.title })}</Hidden>
        {session.status === 'planned' && <BeforeStart commands={commands} />}
        {session.status === 'ended' && <SessionOver />}
        {item && (
          <>
            <TimerPanel item={item} commands={commands} />
            <GuidePane item={item} />
          </>
        )}
      </div>
      <aside className={styles.side} aria-label={t('run.notes')}>
        <NotesPane commands={commands} />
        <RoomCorner commands={commands} />
      </aside>
      <RescueDialog isOpen={isRescuing} onClose={() => setIsRescuing(false)} />
      <KeysDialog isOpen={keysShown} onClose={() => setKeysShown(false)} />
    </div>
  );
};
