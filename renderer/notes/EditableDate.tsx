/** A date that is changed where it stands: a click or Enter opens it, Enter or leaving keeps, Esc leaves it as it was. */
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Language, PlainDate } from '../../electron/core/units.ts';
import { dateInput, shortDate } from '../app/format.ts';
import styles from './EditableText.module.css';

export const EditableDate = ({
  label,
  value,
  missing,
  isExtra = false,
  lang,
  isReadOnly = false,
  onChange,
}: {
  label: string;
  value: PlainDate | null;
  /** Shown where no date is set yet. */
  missing: string;
  /** One more than needed: nothing is amiss while it is empty. */
  isExtra?: boolean;
  lang: Language;
  isReadOnly?: boolean;
  onChange: (value: PlainDate | null) => Promise<unknown>;
}) => {
  const [typed, setTyped] = useState<string | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const comesBack = useRef(false);
  const isOpen = typed !== null;
  useEffect(() => {
    if (isOpen) field.current?.focus();
    else if (comesBack.current) {
      comesBack.current = false;
      opener.current?.focus();
    }
  }, [isOpen]);

  const words = value === null ? '' : shortDate(value, lang);
  if (isReadOnly) return <time dateTime={value ?? undefined}>{words}</time>;
  const close = (): void => setTyped(null);
  const keep = (): void => {
    const date = dateInput(typed ?? '');
    if (date === value) return close();
    void onChange(date).then(close);
  };
  const keyed = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' && event.key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
    comesBack.current = true;
    if (event.key === 'Enter') keep();
    else close();
  };
  if (typed === null) {
    return (
      <button
        ref={opener}
        type="button"
        className={value !== null ? styles.words : isExtra ? styles.extra : styles.missing}
        aria-label={`${label}: ${value === null ? missing : words}`}
        onClick={() => setTyped(value ?? '')}
      >
        {value === null ? missing : words}
      </button>
    );
  }
  return (
    <input
      ref={field}
      className={styles.date}
      type="date"
      aria-label={label}
      value={typed}
      // Keeps the year at four digits while it is typed.
      max="9999-12-31"
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={keyed}
      onBlur={keep}
    />
  );
};
