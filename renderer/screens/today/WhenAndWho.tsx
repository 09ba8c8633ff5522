/** The form that a new plan begins with. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-aria-components';
import type { Details } from '../../../electron/core/session/session.ts';
import { timeAfter } from '../../../electron/core/time.ts';
import type { Minutes } from '../../../electron/core/units.ts';
import { dateInput, timeInput } from '../../app/format.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
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
  const [groupName, setGroupName] = useState(first.groupName);
  const [date, setDate] = useState<string>(first.date);
  const [start, setStart] = useState<string>(first.startTime);
  const startTime = timeInput(start);
  const plainDate = dateInput(date);
  const send = (): void => {
    if (!startTime || !plainDate) return;
    const promisedEnd = timeAfter(startTime, length);
    void onSubmit({ ...first, groupName: groupName.trim(), date: plainDate, startTime, promisedEnd });
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
        <Field
          label={t('today.new.date')}
          type="date"
          value={date}
          onChange={setDate}
          error={plainDate ? null : t('today.new.noDate')}
        />
        <Field
          label={t('today.new.start')}
          type="time"
          value={start}
          onChange={setStart}
          error={startTime ? null : t('today.new.noTime')}
        />
      </div>
      {children}
      {startTime && (
        <p className={styles.end}>
          {t('today.new.ends', { time: timeAfter(startTime, length), count: length })}
        </p>
      )}
      <div className={styles.submit}>
        <Button look="primary" type="submit" isDisabled={!startTime || !plainDate}>
          {submit}
        </Button>
      </div>
    </Form>
  );
};
