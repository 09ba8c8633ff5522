/** One part of the settings: what it is about on the left, the choices on the right. */
import { useId } from 'react';
import type { ReactNode } from 'react';
import styles from './Part.module.css';

export const Part = ({ title, about, children }: { title: string; about?: string; children: ReactNode }) => {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <div className={styles.about}>
        <h2 id={id}>{title}</h2>
        {about !== undefined && <p>{about}</p>}
      </div>
      <div className={styles.choices}>{children}</div>
    </section>
  );
};
