/** The agenda's lines: moved by dragging or by buttons, minutes changed in place. */
import { GridList, useDragAndDrop } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { forecast } from '../../../electron/core/session/timer.ts';
import { useLead } from '../../app/LeadSession.tsx';
import { useHost } from '../../host/host.tsx';
import { AgendaLine } from './AgendaLine.tsx';
import styles from './Agenda.module.css';

export const Agenda = () => {
  const { session, tell } = useLead();
  const { now } = useHost();
  const { t } = useTranslation();
  const { items } = forecast(session, now());

  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      const [key] = keys;
      const from = session.agenda.findIndex((item) => item.id === key);
      const over = session.agenda.findIndex((item) => item.id === target.key);
      const moved = session.agenda[from];
      if (!moved || over < 0) return;
      const gap = target.dropPosition === 'after' ? over + 1 : over;
      // Taking the line out first shifts every place below it by one.
      const to = gap > from ? gap - 1 : gap;
      if (to !== from) void tell({ type: 'item-moved', item: moved.id, to });
    },
  });
  return (
    <GridList
      className={styles.agenda ?? ''}
      aria-label={t('plan.agenda')}
      items={items.map((times, index) => ({ ...times, id: times.item.id, index }))}
      dragAndDropHooks={dragAndDropHooks}
      dependencies={[session]}
      keyboardNavigationBehavior="tab"
      renderEmptyState={() => <p className={styles.empty}>{t('plan.empty')}</p>}
    >
      {(line) => <AgendaLine times={line} index={line.index} last={items.length - 1} />}
    </GridList>
  );
};
