/** Lines of words that are kept while they are typed, and grow with them. */
import { useId, useState } from 'react';
import type { Problem } from '../../electron/core/reply.ts';
import type { Language } from '../../electron/core/units.ts';
import { useSoon } from '../host/soon.ts';
import { Hidden } from '../ui/Hidden.tsx';
import styles from '../ui/GrowingText.module.css';

export const SafeText = ({
  label,
  shownLabel,
  lang,
  value,
  maxLength,
  isReadOnly,
  onChange,
}: {
  label: string;
  /** What stands above the field, where the whole label would say the same as what is beside it. Empty: nothing. */
  shownLabel?: string;
  lang: Language;
  value: string;
  maxLength: number;
  isReadOnly: boolean;
  onChange: (text: string) => Promise<Problem | null>;
}) => {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const send = (): void => {
    if (typed === null) return;
    // The field keeps its own words until the host has them.
    void onChange(typed).then((problem) => {
      if (!problem) setTyped((now) => (now === typed ? null : now));
    });
  };
  const typing = useSoon(send);
  return (
    <div className={styles.field}>
      <label htmlFor={id} lang={lang}>
        {shownLabel === undefined || shownLabel === label ? (
          label
        ) : (
          <>
            <span aria-hidden="true">{shownLabel}</span>
            <Hidden>{label}</Hidden>
          </>
        )}
      </label>
      <textarea
        id={id}
        rows={1}
        dir="auto"
        lang={lang}
        value={typed ?? value}
        maxLength={maxLength}
        readOnly={isReadOnly}
        onChange={(event) => {
          setTyped(event.target.value);
          typing.soon();
        }}
        onBlur={typing.flush}
      />
    </div>
  );
};
