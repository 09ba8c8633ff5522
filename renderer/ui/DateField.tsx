/** A date, typed part by part or chosen from a calendar, written as the window's language writes it. */
import { parseDate } from '@internationalized/date';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  FieldError,
  Group,
  Heading,
  Label,
  Popover,
} from 'react-aria-components';
import type { PlainDate } from '../../electron/core/units.ts';
import styles from './DateField.module.css';
import { Icon } from './Icon.tsx';

export const DateField = ({
  label,
  value,
  onChange,
  onBlur,
  error,
  autoFocus,
  isLabelHidden = false,
}: {
  label: string;
  /** Still said to screen readers. */
  isLabelHidden?: boolean;
  value: PlainDate | null;
  /** Null while a part is missing. */
  onChange: (date: PlainDate | null) => void;
  onBlur?: () => void;
  error?: string | null | undefined;
  autoFocus?: boolean;
}) => (
  <DatePicker
    className={styles.field ?? ''}
    value={value === null ? null : parseDate(value)}
    onChange={(date) => onChange(date === null ? null : (date.toString() as PlainDate))}
    isInvalid={Boolean(error)}
    shouldForceLeadingZeros
    {...(isLabelHidden ? { 'aria-label': label } : {})}
    {...(onBlur ? { onBlur } : {})}
    {...(autoFocus ? { autoFocus } : {})}
  >
    {!isLabelHidden && <Label>{label}</Label>}
    <Group className={styles.group ?? ''}>
      <DateInput className={styles.input ?? ''}>
        {(segment) => <DateSegment segment={segment} className={styles.segment ?? ''} />}
      </DateInput>
      <Button className={styles.open ?? ''}>
        <Icon name="calendar" />
      </Button>
    </Group>
    <FieldError className={styles.error ?? ''}>{error}</FieldError>
    <Popover className={styles.popover ?? ''}>
      <Dialog className={styles.dialog ?? ''}>
        <Calendar>
          <header className={styles.month}>
            <Button slot="previous" className={styles.open ?? ''}>
              <Icon name="back" />
            </Button>
            <Heading />
            <Button slot="next" className={styles.open ?? ''}>
              <Icon name="next" />
            </Button>
          </header>
          <CalendarGrid>{(date) => <CalendarCell date={date} className={styles.day ?? ''} />}</CalendarGrid>
        </Calendar>
      </Dialog>
    </Popover>
  </DatePicker>
);
