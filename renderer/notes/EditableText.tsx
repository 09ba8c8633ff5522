/**
 * Words that are changed where they stand: a click or Enter opens them, Enter or leaving keeps, Esc leaves them as they
 * were. Reads as a line of text until then.
 */
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import styles from './EditableText.module.css';

export const EditableText = ({
  label,
  value,
  missing = '',
  mayBeEmpty = false,
  isReadOnly = false,
  maxLength,
  onChange,
}: {
  label: string;
  value: string;
  /** Shown where there is nothing yet, kindly. */
  missing?: string;
  mayBeEmpty?: boolean;
  isReadOnly?: boolean;
  maxLength: number;
  onChange: (value: string) => Promise<unknown>;
}) => {
  const [typed, setTyped] = useState<string | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const comesBack = useRef(false);
  const isOpen = typed !== null;
  useEffect(() => {
    if (isOpen) {
      field.current?.focus();
      field.current?.select();
    } else if (comesBack.current) {
      comesBack.current = false;
      opener.current?.focus();
    }
  }, [isOpen]);

  if (isReadOnly) return <span className={styles.text}>{value}</span>;
  const close = (): void => setTyped(null);
  const keep = (): void => {
    const words = (typed ?? '').trim();
    if (words === value.trim() || (words === '' && !mayBeEmpty)) close();
    // The field stays until the host has the words, so that they are never out of sight.
    else void onChange(words).then(close);
  };
  const keyed = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      comesBack.current = true;
      close();
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      comesBack.current = true;
      keep();
    }
  };
  if (typed === null) {
    return (
      <button
        ref={opener}
        type="button"
        className={value === '' ? styles.missing : styles.words}
        aria-label={value === '' ? `${label}: ${missing}` : `${label}: ${value}`}
        onClick={() => setTyped(value)}
      >
        {value === '' ? missing : value}
      </button>
    );
  }
  return (
    <span className={styles.open} data-words={`${typed} `}>
      <textarea
        ref={field}
        rows={1}
        dir="auto"
        aria-label={label}
        value={typed}
        maxLength={maxLength}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={keyed}
        onBlur={keep}
      />
    </span>
  );
};
