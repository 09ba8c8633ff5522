/** How many: typed, stepped with the arrow keys or with the buttons beside it. Each change is sent at once. */
import { useId } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../electron/core/units.ts';
import { Icon } from '../ui/Icon.tsx';
import styles from './TallyField.module.css';
import { useSent } from './use-sent.ts';
import { Hidden } from '../ui/Hidden.tsx';

export const TallyField = ({
  label,
  labelHidden = false,
  shownLabel,
  labelLang,
  value,
  min = 0,
  max,
  isDisabled = false,
  onChange,
}: {
  label: string;
  labelHidden?: boolean;
  /** What stands above the field, where what is beside it says the rest of the label. */
  shownLabel?: string;
  labelLang?: Language;
  value: number;
  min?: number;
  max: number;
  isDisabled?: boolean;
  /** A promise keeps the field as typed until it resolves; a setter may return nothing. */
  onChange: (count: number) => unknown;
}) => {
  const { t } = useTranslation();
  const id = useId();
  const [count, put] = useSent(value, (next) => Promise.resolve(onChange(next)));
  const change = (next: number): void => {
    const within = Math.max(min, Math.min(max, next));
    if (within !== count) put(within);
  };
  const keyed = (event: KeyboardEvent): void => {
    const steps: Record<string, number> = { ArrowUp: 1, ArrowDown: -1, PageUp: 5, PageDown: -5 };
    const by = steps[event.key];
    if (by === undefined) return;
    event.preventDefault();
    change(count + by);
  };
  return (
    <div className={styles.tally}>
      <label htmlFor={id} lang={labelLang}>
        {shownLabel !== undefined && <span aria-hidden="true">{shownLabel}</span>}
        {labelHidden || shownLabel !== undefined ? <Hidden>{label}</Hidden> : label}
      </label>
      <span className={styles.row}>
        <button
          type="button"
          tabIndex={-1}
          aria-label={t('instruments.fewer', { what: label })}
          disabled={isDisabled || count <= min}
          onClick={() => change(count - 1)}
        >
          <Icon name="minus" />
        </button>
        <input
          id={id}
          inputMode="numeric"
          autoComplete="off"
          role="spinbutton"
          aria-valuenow={count}
          aria-valuemin={min}
          aria-valuemax={max}
          disabled={isDisabled}
          value={String(count)}
          onFocus={(event) => event.target.select()}
          onKeyDown={keyed}
          onChange={(event) =>
            change(Number(event.target.value.replace(/\D/g, '').slice(0, String(max).length)))
          }
        />
        <button
          type="button"
          tabIndex={-1}
          aria-label={t('instruments.more', { what: label })}
          disabled={isDisabled || count >= max}
          onClick={() => change(count + 1)}
        >
          <Icon name="plus" />
        </button>
      </span>
    </div>
  );
};
