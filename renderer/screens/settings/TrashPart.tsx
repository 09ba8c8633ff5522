/** Sessions that were thrown away: they wait here until they are wanted again. */
import { useTranslation } from 'react-i18next';
import type { TrashRow } from '../../../electron/core/views.ts';
import { dateAt } from '../../../electron/core/time.ts';
import type { TimeZone } from '../../../electron/core/units.ts';
import { longDate } from '../../app/format.ts';
import { go } from '../../app/route.ts';
import { useHost } from '../../host/host.tsx';
import { useCall } from '../../host/use-call.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { notify } from '../../ui/notices.ts';
import { Problem } from '../../ui/Problem.tsx';
import { Part } from './Part.tsx';
import styles from './TrashPart.module.css';
import { Hidden } from '../../ui/Hidden.tsx';

export const TrashPart = () => {
  const { transport, hello } = useHost();
  const { t, i18n } = useTranslation();
  const { reply, askAgain } = useCall('listTrash', {});
  const restore = async ({ key, title }: TrashRow): Promise<void> => {
    const restored = await transport.call('restoreSession', { key });
    if (!restored.ok) {
      notify({ problem: restored.problem });
      return;
    }
    askAgain();
    notify({
      text: t('settings.trash.restored', { title }),
      action: { label: t('settings.trash.show'), run: () => go({ screen: 'today' }) },
    });
  };
  return (
    <Part title={t('settings.trash.title')} about={t('settings.trash.about')}>
      {reply && !reply.ok && <Problem problem={reply.problem} />}
      {reply?.ok && reply.value.length === 0 && <p className={styles.soft}>{t('settings.trash.empty')}</p>}
      {reply?.ok && reply.value.length > 0 && (
        <ul className={styles.rows}>
          {reply.value.map((row) => (
            <li key={row.key}>
              <div>
                <p className={styles.title}>
                  {row.title}
                  {row.groupName !== '' && ` · ${row.groupName}`}
                </p>
                <p className={styles.soft}>
                  {t('settings.trash.when', {
                    date: longDate(dateAt(row.trashedAt, hello.timeZone as TimeZone), i18n.language),
                  })}
                </p>
              </div>
              <Button onPress={() => void restore(row)}>
                <Icon name="undo" />
                {t('settings.trash.restore')}
                <Hidden> {row.title}</Hidden>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
};
