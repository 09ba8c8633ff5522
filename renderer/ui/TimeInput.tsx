/** A time on the wall, hours and minutes, always by the 24-hour clock. */
import { parseTime } from '@internationalized/date';
import { DateInput, DateSegment, FieldError, Label, TimeField } from 'react-aria-components';
import type { PlainTime } from '../../electron/core/units.ts';
import styles from './DateField.module.css';

export const TimeInput = ({
  label,
  value,
  onChange,
  onBlur,
  error,
}: {
  label: string;
  value: PlainTime | null;
  /** Null while a part is missing. */
  onChange: (time: PlainTime | null) => void;
  onBlur?: () => void;
  error?: string | null | undefined;
}) => (
  <TimeField
    className={styles.field ?? ''}
    value={value === null ? null : parseTime(value)}
    onChange={(time) => onChange(time === null ? null : (time.toString().slice(0, 5) as PlainTime))}
    hourCycle={24}
    shouldForceLeadingZeros
    isInvalid={Boolean(error)}
    {...(onBlur ? { onBlur } : {})}
  >
    <Label>{label}</Label>
    <DateInput className={`${styles.group ?? ''} ${styles.input ?? ''}`}>
      {(segment) => <DateSegment segment={segment} className={styles.segment ?? ''} />}
    </DateInput>
    <FieldError className={styles.error ?? ''}>{error}</FieldError>
  </TimeField>
);
