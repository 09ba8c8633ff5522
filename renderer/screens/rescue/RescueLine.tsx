/** One line of what is still to come: when it begins, and how long it is now and would be. */
import { useTranslation } from 'react-i18next';
import { useLead } from '../../app/LeadSession.tsx';
import { clockTime } from '../../app/format.ts';
import { Button } from '../../ui/Button.tsx';
import { Hidden } from '../../ui/Hidden.tsx';
import { Minutes } from '../../ui/Minutes.tsx';
import styles from './RescueDialog.module.css';
import type { RescuedLine } from './use-rescue.ts';

export const RescueLine = ({ line, onSet }: { line: RescuedLine; onSet: (minutes: number) => void }) => {
  const { session } = useLead();
  const { t } = useTranslation();
  const { item, start, from, to, isOpen } = line;
  const isOut = to === 0 && from > 0;
  return (
    <tr data-changed={from !== to} data-out={isOut}>
      <td>{start === null ? '–' : clockTime(start, session.details.timeZone)}</td>
      <th scope="row" lang={session.language}>
        {item.title}
        {item.protected && <span className={styles.note}> {t('rescue.protected')}</span>}
        {isOut && <span className={styles.note}> {t('rescue.out')}</span>}
      </th>
      <td>{from}</td>
      <td>
        <div className={styles.becomes}>
          {isOpen && !isOut && (
            <Minutes
              label={t('plan.minutesOf', { title: item.title })}
              labelHidden
              value={to}
              onChange={onSet}
            />
          )}
          {isOpen && item.maySkip && (
            <Button look="quiet" onPress={() => onSet(isOut ? from : 0)}>
              {t(isOut ? 'rescue.keep' : 'rescue.leaveOut')}
              <Hidden> {item.title}</Hidden>
            </Button>
          )}
          {!isOpen && to}
        </div>
      </td>
    </tr>
  );
};
