/** One of a few, all in view: buttons in a row, of which one is in. */
import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import type { Language } from '../../electron/core/units.ts';
import styles from './Segments.module.css';

export type Segment<Key extends string> = {
  readonly key: Key;
  readonly words: string;
  /** The words' own language, where it is not the window's. */
  readonly lang?: Language;
};

export const Segments = <Key extends string>({
  label,
  labelHidden = false,
  options,
  value,
  isDisabled = false,
  onChange,
}: {
  label: string;
  /** Where a heading beside it says the same. */
  labelHidden?: boolean;
  options: readonly Segment<Key>[];
  value: Key;
  isDisabled?: boolean;
  onChange: (key: Key) => void;
}) => (
  <RadioGroup
    className={styles.segments ?? ''}
    value={value}
    orientation="horizontal"
    isDisabled={isDisabled}
    onChange={(key) => {
      const chosen = options.find((option) => option.key === key);
      if (chosen) onChange(chosen.key);
    }}
    {...(labelHidden ? { 'aria-label': label } : {})}
  >
    {!labelHidden && <Label>{label}</Label>}
    <div className={styles.row}>
      {options.map((option) => (
        <RadioField key={option.key} value={option.key}>
          <RadioButton className={styles.segment ?? ''}>
            <span lang={option.lang}>{option.words}</span>
          </RadioButton>
        </RadioField>
      ))}
    </div>
  </RadioGroup>
);
