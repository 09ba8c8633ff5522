/** For whom, when and where. Each field is saved as it is left. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Details } from '../../../electron/core/session/session.ts';
import type { TimeZone } from '../../../electron/core/units.ts';
import { useLead } from '../../app/LeadSession.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Field } from '../../ui/Field.tsx';
import { TimeInput } from '../../ui/TimeInput.tsx';
import { People } from './People.tsx';
import styles from './PlanDetails.module.css';

export const PlanDetails = () => {
  const { session, tell } = useLead();
  const { t } = useTranslation();
  const { details } = session;
  const set = (change: Partial<Details>): void => void tell({ type: 'details-changed', details: change });
  const zones = zonesWith(details.timeZone);
  return (
    <section className={styles.details}>
      <h2>{t('plan.about')}</h2>
      <Line label={t('plan.group')} value={details.groupName} onLeave={(groupName) => set({ groupName })} />
      <Line label={t('plan.place')} value={details.place} onLeave={(place) => set({ place })} />
      <Line
        label={t('plan.facilitator')}
        hint={t('plan.facilitatorHint')}
        value={details.facilitator}
        onLeave={(facilitator) => set({ facilitator })}
      />
      <Left value={details.date} onLeave={(date) => set({ date })}>
        {(field) => <DateField label={t('plan.date')} {...field} />}
      </Left>
      <div className={styles.row}>
        <Left value={details.startTime} onLeave={(startTime) => set({ startTime })}>
          {(field) => <TimeInput label={t('plan.start')} {...field} />}
        </Left>
        <Left value={details.promisedEnd} onLeave={(promisedEnd) => set({ promisedEnd })}>
          {(field) => <TimeInput label={t('plan.promisedEnd')} {...field} />}
        </Left>
      </div>
      <Choice
        label={t('plan.timeZone')}
        options={zones.map((key) => ({ key, words: key.replaceAll('_', ' ') }))}
        value={details.timeZone}
        onChange={(timeZone) => set({ timeZone: timeZone as TimeZone })}
      />
      <Line
        label={t('plan.expected')}
        type="number"
        value={String(Math.max(details.expected, details.people.length))}
        onLeave={(typed) => {
          const expected = Number.parseInt(typed, 10);
          if (expected >= 0 && expected <= 500) set({ expected });
        }}
      />
      {session.private && (
        <Left value={details.keepUntil ?? details.date} onLeave={(keepUntil) => set({ keepUntil })}>
          {(field) => <DateField label={t('plan.keepUntil')} {...field} />}
        </Left>
      )}
      <People people={details.people} onChange={(people) => set({ people })} />
    </section>
  );
};

/** The zones a Swedish workplace meets in, and whichever this session already has. */
const zonesWith = (own: string): readonly string[] => [
  ...new Set([
    own,
    'Europe/Stockholm',
    'Europe/Helsinki',
    'Europe/Oslo',
    'Europe/Copenhagen',
    'Europe/London',
    'UTC',
  ]),
];

/** A field that is saved when it is left, so that half a name never shows on the room's wall. */
const Line = ({
  label,
  value,
  onLeave,
  type = 'text',
  hint,
}: {
  label: string;
  value: string;
  onLeave: (value: string) => void;
  type?: 'text' | 'number';
  hint?: string;
}) => {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Field
      label={label}
      type={type}
      value={typed ?? value}
      maxLength={200}
      onChange={setTyped}
      onBlur={() => {
        if (typed !== null && typed !== value) onLeave(typed);
        setTyped(null);
      }}
      {...(hint === undefined ? {} : { hint })}
    />
  );
};

/** Holds a date or a time while its parts are typed, and hands it over whole when it is left; an unfinished one goes back. */
const Left = <Value extends string>({
  value,
  onLeave,
  children,
}: {
  value: Value;
  onLeave: (value: Value) => void;
  children: (field: {
    value: Value | null;
    onChange: (value: Value | null) => void;
    onBlur: () => void;
  }) => ReactNode;
}) => {
  const [typed, setTyped] = useState<Value | null>(null);
  return children({
    value: typed ?? value,
    onChange: setTyped,
    onBlur: () => {
      if (typed !== null && typed !== value) onLeave(typed);
      setTyped(null);
    },
  });
};
