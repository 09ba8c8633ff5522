/** A link that stands among buttons, and looks like one. */
import type { ReactNode } from 'react';
import { addressOf } from '../app/route.ts';
import type { Route } from '../app/route.ts';
import styles from './LinkButton.module.css';

export const LinkButton = ({ to, children }: { to: Route; children: ReactNode }) => (
  <a className={styles.link} href={addressOf(to)}>
    {children}
  </a>
);
