/** Minutes, changed in place with keys or buttons. Below the kit's minimum it says so, and lets the person decide. */
import { Button, Group, Input, NumberField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { AgendaItem } from '../../../electron/core/session/session.ts';
import { useLead } from '../../app/LeadSession.tsx';
import { Icon } from '../../ui/Icon.tsx';
import styles from './MinutesField.module.css';

export const MinutesField = ({ item, isReadOnly }: { item: AgendaItem; isReadOnly: boolean }) => {
  const { edition, tell } = useLead();
  const { t } = useTranslation();
  const kitMinimum = edition.structure.activities.find((one) => one.id === item.activity)?.minimum ?? 0;
  const isBelow =
    item.minutes < Math.min(kitMinimum, item.minimum === item.minutes ? kitMinimum : item.minimum);
  return (
    <NumberField
      className={styles.minutes ?? ''}
      aria-label={t('plan.minutesOf', { title: item.title })}
      value={item.minutes}
      minValue={0}
      maxValue={480}
      isDisabled={isReadOnly}
      onChange={(count) => {
        if (Number.isInteger(count) && count !== item.minutes) {
          void tell({ type: 'item-minutes-set', item: item.id, minutes: count });
        }
      }}
    >
      <Group className={styles.group ?? ''}>
        <Button slot="decrement">
          <Icon name="minus" />
        </Button>
        <Input />
        <Button slot="increment">
          <Icon name="plus" />
        </Button>
      </Group>
      <span className={styles.note} data-below={isBelow}>
        {isBelow ? t('plan.belowMinimum', { count: kitMinimum }) : t('plan.minimum', { count: item.minimum })}
      </span>
    </NumberField>
  );
};
