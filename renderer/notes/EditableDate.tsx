/** A date that is changed where it stands: a click or Enter opens it, Enter or leaving keeps, Esc leaves it as it was. */
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Language, PlainDate } from '../../electron/core/units.ts';
import { shortDate } from '../app/format.ts';
import { DateField } from '../ui/DateField.tsx';
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
  const [isOpen, setIsOpen] = useState(false);
  const [chosen, setChosen] = useState(value);
  const opener = useRef<HTMLButtonElement>(null);
  const comesBack = useRef(false);
  useEffect(() => {
    if (!isOpen && comesBack.current) {
      comesBack.current = false;
      opener.current?.focus();
    }
  }, [isOpen]);

  const words = value === null ? '' : shortDate(value, lang);
  if (isReadOnly) return <time dateTime={value ?? undefined}>{words}</time>;
  const close = (): void => setIsOpen(false);
  const keep = (): void => {
    if (chosen === value) close();
    else void onChange(chosen).then(close);
  };
  const keyed = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' && event.key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
    comesBack.current = true;
    if (event.key === 'Enter') keep();
    else close();
  };
  if (!isOpen) {
    return (
      <button
        ref={opener}
        type="button"
        className={value !== null ? styles.words : isExtra ? styles.extra : styles.missing}
        aria-label={`${label}: ${value === null ? missing : words}`}
        onClick={() => {
          setChosen(value);
          setIsOpen(true);
        }}
      >
        {value === null ? missing : words}
      </button>
    );
  }
  return (
    <span className={styles.date} onKeyDown={keyed}>
      <DateField label={label} isLabelHidden value={chosen} onChange={setChosen} onBlur={keep} autoFocus />
    </span>
  );
};
