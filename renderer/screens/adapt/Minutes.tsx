/** A whole number of minutes. */
import { Button, Group, Input, Label, NumberField } from 'react-aria-components';
import { Icon } from '../../ui/Icon.tsx';
import styles from './Minutes.module.css';

export const Minutes = ({
  label,
  labelHidden = false,
  value,
  most = 480,
  onChange,
}: {
  label: string;
  labelHidden?: boolean;
  value: number;
  most?: number;
  onChange: (minutes: number) => void;
}) => (
  <NumberField
    className={styles.minutes ?? ''}
    value={value}
    minValue={1}
    maxValue={most}
    onChange={(minutes) => {
      if (Number.isInteger(minutes)) onChange(minutes);
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
