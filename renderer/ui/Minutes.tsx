/** A whole number of minutes. */
import { Button, Group, Input, Label, NumberField } from 'react-aria-components';
import { Icon } from './Icon.tsx';
import styles from './Minutes.module.css';

export const Minutes = ({
  label,
  labelHidden = false,
  value,
  least = 1,
  isDisabled = false,
  onChange,
}: {
  label: string;
  labelHidden?: boolean;
  value: number;
  least?: number;
  isDisabled?: boolean;
  onChange: (minutes: number) => void;
}) => (
  <NumberField
    className={styles.minutes ?? ''}
    value={value}
    minValue={least}
    maxValue={480}
    isDisabled={isDisabled}
    onChange={(minutes) => {
      if (Number.isInteger(minutes) && minutes !== value) onChange(minutes);
    }}
    {...(labelHidden ? { 'aria-label': label } : {})}
  >
    {!labelHidden && <Label>{label}</Label>}
    <Group className={styles.group ?? ''}>
      <Button slot="decrement">
        <Icon name="minus" />
      </Button>
      <Input />
      <Button slot="increment">
        <Icon name="plus" />
      </Button>
    </Group>
  </NumberField>
);
