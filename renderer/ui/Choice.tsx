/** One of several, from a list that opens. */
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { Icon } from './Icon.tsx';
import styles from './Choice.module.css';

export type Option<Key extends string> = { readonly key: Key; readonly words: string };

export const Choice = <Key extends string>({
  label,
  options,
  value,
  onChange,
}: {
  label: string;
  options: readonly Option<Key>[];
  value: Key;
  onChange: (key: Key) => void;
}) => (
  <Select
    className={styles.choice ?? ''}
    value={value}
    onChange={(key) => {
      const chosen = options.find((option) => option.key === key);
      if (chosen) onChange(chosen.key);
    }}
  >
    <Label>{label}</Label>
    <Button className={styles.button ?? ''}>
      <SelectValue />
      <Icon name="down" />
    </Button>
    <Popover className={styles.popover ?? ''}>
      <ListBox className={styles.list ?? ''}>
        {options.map((option) => (
          <ListBoxItem key={option.key} id={option.key} className={styles.item ?? ''}>
            {option.words}
          </ListBoxItem>
        ))}
      </ListBox>
    </Popover>
  </Select>
);
