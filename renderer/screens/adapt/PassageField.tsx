/** One passage of the kit in a field that grows with it. */
import { useId } from 'react';
import { asKept, passageAt, withPassage } from '../../../electron/core/kit/adapt/passages.ts';
import type { Spot } from '../../../electron/core/kit/adapt/passages.ts';
import { asQuote, spokenWords } from '../../../electron/core/kit/adapt/quoted.ts';
import { withText } from '../../../electron/core/kit/adapt/draft-structure.ts';
import styles from '../../ui/GrowingText.module.css';
import { useAdapting } from './draft-context.ts';
import { useTyped } from './use-typed.ts';

export const PassageField = ({
  path,
  spot,
  until,
  label,
  hint,
  isSpoken = false,
}: {
  path: string;
  spot: Spot;
  until: number;
  label: string;
  hint?: string | undefined;
  /** Words to say aloud: shown and typed without the signs that mark them. */
  isSpoken?: boolean;
}) => {
  const { draft, language, change } = useAdapting();
  const id = useId();
  const passage = passageAt(draft.texts[path] ?? '', spot, until) ?? '';
  const spoken = isSpoken ? spokenWords(passage) : null;
  const kept = spoken ?? passage;
  const written = (words: string): string => (spoken === null ? words : asQuote(asKept(words)));
  const { value, type, leave } = useTyped(kept, (words) =>
    spoken === null ? asKept(words) : (spokenWords(asKept(written(words))) ?? ''),
  );
  const put = (words: string): void => {
    type(words);
    change(
      (now) => withText(now, path, (text) => withPassage(text, spot, until, written(words))),
      `${path} ${JSON.stringify(spot)}`,
    );
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id} lang={language}>
        {label}
      </label>
      <textarea
        id={id}
        rows={1}
        lang={language}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => put(event.target.value)}
        onBlur={leave}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
};
