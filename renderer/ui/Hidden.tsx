import type { ReactNode } from 'react';
import styles from './Hidden.module.css';

/** Words for screen readers alone, where the eye has a sign, a place or a picture. */
export const Hidden = ({ children, as: Element = 'span' }: { children: ReactNode; as?: 'span' | 'h1' }) => (
  <Element className={styles.hidden}>{children}</Element>
);
