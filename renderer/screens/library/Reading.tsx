/** A long text with its contents beside it: the list stays in view, the text is read from end to end. */
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { Language } from '../../../electron/core/units.ts';
import styles from './Reading.module.css';

export type ReadingSection = {
  readonly key: string;
  readonly title: string;
  /** A few words after the title in the list of contents, e.g. minutes. */
  readonly aside?: string;
  /** Beside the heading over the text. */
  readonly beside?: ReactNode;
  readonly content: ReactNode;
};

export const Reading = ({
  label,
  lang,
  sections,
  before,
}: {
  /** What the list of contents is called. */
  label: string;
  lang: Language;
  sections: readonly ReadingSection[];
  /** Over the list of contents. */
  before?: ReactNode;
}) => {
  const page = useId();
  const idOf = (key: string): string => `${page}-${key}`;
  return (
    <div className={styles.reading}>
      <div className={styles.aside}>
        {before}
        <nav aria-label={label} lang={lang}>
          <ol className={styles.contents}>
            {sections.map(({ key, title, aside }) => (
              <li key={key}>
                <button type="button" onClick={() => show(idOf(key))}>
                  <span>{title}</span>
                  {aside !== undefined && <span className={styles.soft}>{aside}</span>}
                </button>
              </li>
            ))}
          </ol>
        </nav>
      </div>
      <div className={styles.text} lang={lang}>
        {sections.map(({ key, title, beside, content }) => (
          <section key={key} aria-labelledby={idOf(key)} className={styles.section}>
            <h2 id={idOf(key)} tabIndex={-1}>
              {title}
              {beside}
            </h2>
            {content}
          </section>
        ))}
      </div>
    </div>
  );
};

/** The address holds the screen, so contents move focus instead of following a link within the page. */
const show = (id: string): void => {
  const heading = document.getElementById(id);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
};
