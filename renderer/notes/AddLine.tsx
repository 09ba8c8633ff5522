/** One line to add something with: Enter or leaving adds it, Esc empties it, and it is ready for the next. */
import { useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import styles from './AddLine.module.css';

export const AddLine = ({
  label,
  hint,
  button,
  maxLength,
  onAdd,
}: {
  /** Said of the field, and shown in it while it is empty. */
  label: string;
  hint?: string;
  button: string;
  maxLength: number;
  /** Resolves to what refused it, or null when it is added. */
  onAdd: (text: string) => Promise<unknown>;
}) => {
  const [typed, setTyped] = useState('');
  const about = useId();
  const add = (): void => {
    const text = typed.trim();
    if (text === '') return;
    setTyped('');
    // What was refused comes back, unless something new stands there.
    void onAdd(text).then((problem) => {
      if (problem) setTyped((now) => (now === '' ? text : now));
    });
  };
  const keyed = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || typed === '') return;
    event.preventDefault();
    event.stopPropagation();
    setTyped('');
  };
  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Icon name="plus" />
      <input
        dir="auto"
        value={typed}
        maxLength={maxLength}
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        aria-describedby={hint === undefined ? undefined : about}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={keyed}
        onBlur={add}
      />
      {typed.trim() !== '' && <Button type="submit">{button}</Button>}
      {hint !== undefined && (
        <span id={about} className={styles.hint}>
          {hint}
        </span>
      )}
    </form>
  );
};
