/** The way back, over a page's title. */
import { addressOf } from '../app/route.ts';
import type { Route } from '../app/route.ts';
import styles from './BackLink.module.css';
import { Icon } from './Icon.tsx';

export const BackLink = ({ to, words }: { to: Route; words: string }) => (
  <a className={styles.back} href={addressOf(to)}>
    <Icon name="back" />
    {words}
  </a>
);
