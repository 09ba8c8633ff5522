import { Button as AriaButton, GridListItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ItemTimes } from '../../../electron/core/session/timer.ts';
import { clockTime } from '../../app/format.ts';
import { useLead } from '../../app/LeadSession.tsx';
import { Button } from '../../ui/Button.tsx';
import { FormChip } from '../../ui/FormChip.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { MinutesField } from './MinutesField.tsx';
import styles from './AgendaLine.module.css';

export const AgendaLine = ({ times, index, last }: { times: ItemTimes; index: number; last: number }) => {
  const { session, tell } = useLead();
  const { t } = useTranslation();
  const { item } = times;
  // What has begun, or been passed over, stays as it is.
  const isOpen = session.status === 'planned' || times.state === 'later';
  const move = (to: number) => () => void tell({ type: 'item-moved', item: item.id, to });
  return (
    <GridListItem className={styles.line ?? ''} id={item.id} textValue={item.title}>
      <AriaButton
        slot="drag"
        className={styles.grip ?? ''}
        aria-label={t('plan.drag', { title: item.title })}
      >
        <span aria-hidden="true">⠿</span>
      </AriaButton>
      <time className={styles.time}>
        {times.start === null ? '–' : clockTime(times.start, session.details.timeZone)}
      </time>
      <span className={styles.title} lang={session.language}>
        {item.title}
        <FormChip form={item.form} />
      </span>
      <MinutesField item={item} isReadOnly={!isOpen} />
      <span className={styles.buttons}>
        <Button
          look="icon"
          label={t('plan.up', { title: item.title })}
          isDisabled={!isOpen || index === 0}
          onPress={move(index - 1)}
        >
          <Icon name="up" />
        </Button>
        <Button
          look="icon"
          label={t('plan.down', { title: item.title })}
          isDisabled={!isOpen || index === last}
          onPress={move(index + 1)}
        >
          <Icon name="down" />
        </Button>
        <Button
          look="icon"
          label={t('plan.remove', { title: item.title })}
          isDisabled={!isOpen}
          onPress={() => void tell({ type: 'item-removed', item: item.id })}
        >
          <Icon name="trash" />
        </Button>
      </span>
    </GridListItem>
  );
};
