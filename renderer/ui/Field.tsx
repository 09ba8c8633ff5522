/** A labelled line, or several lines, to type in. What is wrong with it is said below it and read with it. */
import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import type { Ref } from 'react';
import styles from './Field.module.css';

export const Field = ({
  label,
  value,
  onChange,
  onBlur,
  type = 'text',
  hint,
  error,
  lines,
  autoFocus,
  isReadOnly,
  maxLength,
  ref,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  type?: 'text' | 'number';
  hint?: string;
  error?: string | null | undefined;
  lines?: number;
  autoFocus?: boolean;
  isReadOnly?: boolean;
  maxLength?: number;
  ref?: Ref<HTMLInputElement>;
}) => (
  <TextField
    className={styles.field ?? ''}
    value={value}
    onChange={onChange}
    isInvalid={Boolean(error)}
    type={type}
    {...(onBlur ? { onBlur } : {})}
    {...(autoFocus ? { autoFocus } : {})}
    {...(isReadOnly ? { isReadOnly } : {})}
    {...(maxLength === undefined ? {} : { maxLength })}
  >
    <Label>{label}</Label>
    {lines === undefined ? <Input ref={ref} /> : <TextArea rows={lines} />}
    {hint !== undefined && (
      <Text slot="description" className={styles.hint ?? ''}>
        {hint}
      </Text>
    )}
    <FieldError className={styles.error ?? ''}>{error}</FieldError>
  </TextField>
);
