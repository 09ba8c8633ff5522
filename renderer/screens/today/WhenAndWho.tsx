/** The form that a new plan begins with. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-aria-components';
import type { Details } from '../../../electron/core/session/session.ts';
import { timeAfter } from '../../../electron/core/time.ts';
import type { Minutes, PlainDate, PlainTime } from '../../../electron/core/units.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Field } from '../../ui/Field.tsx';
import { TimeInput } from '../../ui/TimeInput.tsx';
import { useDuration } from '../../ui/use-duration.ts';
import styles from './WhenAndWho.module.css';

export const WhenAndWho = ({
  first,
  length,
  submit,
  onSubmit,
  children,
}: {
  first: Details;
  length: Minutes;
  submit: string;
  onSubmit: (details: Details) => Promise<void>;
  children?: ReactNode;
}) => {
  const { t } = useTranslation();
  const duration = useDuration();
  const [groupName, setGroupName] = useState(first.groupName);
  const [date, setDate] = useState<PlainDate | null>(first.date);
  const [startTime, setStartTime] = useState<PlainTime | null>(first.startTime);
  const send = (): void => {
    if (!startTime || !date) return;
    const promisedEnd = timeAfter(startTime, length);
    void onSubmit({ ...first, groupName: groupName.trim(), date, startTime, promisedEnd });
  };
  return (
    <Form
      className={styles.form ?? ''}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Field
        label={t('today.new.group')}
        hint={t('today.new.groupHint')}
        value={groupName}
        onChange={setGroupName}
        maxLength={200}
        autoFocus
      />
      <div className={styles.row}>
        <DateField
          label={t('today.new.date')}
          value={date}
          onChange={setDate}
          error={date ? null : t('today.new.noDate')}
        />
        <TimeInput
          label={t('today.new.start')}
          value={startTime}
          onChange={setStartTime}
          error={startTime ? null : t('today.new.noTime')}
        />
      </div>
      {children}
      {startTime && (
        <p className={styles.end}>
          {t('today.new.ends', { time: timeAfter(startTime, length), length: duration(length) })}
        </p>
      )}
      <div className={styles.submit}>
        <Button look="primary" type="submit" isDisabled={!startTime || !date}>
          {submit}
        </Button>
      </div>
    </Form>
  );
};
