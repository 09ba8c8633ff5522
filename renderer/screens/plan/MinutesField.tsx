/** Minutes, changed in place with keys or buttons. Below the kit's minimum it says so, and lets the person decide. */
import { useTranslation } from 'react-i18next';
import type { AgendaItem } from '../../../electron/core/session/session.ts';
import { useLead } from '../../app/LeadSession.tsx';
import { Minutes } from '../../ui/Minutes.tsx';
import styles from './MinutesField.module.css';

export const MinutesField = ({ item, isReadOnly }: { item: AgendaItem; isReadOnly: boolean }) => {
  const { edition, tell } = useLead();
  const { t } = useTranslation();
  const kitMinimum = edition.structure.activities.find((one) => one.id === item.activity)?.minimum ?? 0;
  const isBelow =
    item.minutes < Math.min(kitMinimum, item.minimum === item.minutes ? kitMinimum : item.minimum);
  return (
    <div className={styles.minutes}>
      <Minutes
        label={t('plan.minutesOf', { title: item.title })}
        labelHidden
        value={item.minutes}
        least={0}
        isDisabled={isReadOnly}
        onChange={(minutes) => void tell({ type: 'item-minutes-set', item: item.id, minutes })}
      />
      <span className={styles.note} data-below={isBelow}>
        {isBelow ? t('plan.belowMinimum', { count: kitMinimum }) : t('plan.minimum', { count: item.minimum })}
      </span>
    </div>
  );
};
