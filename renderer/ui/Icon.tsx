import { icons } from './icons.ts';
import type { IconName } from './icons.ts';
import styles from './Icon.module.css';

/** Decoration beside words. Where it stands alone, its button carries the words. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={icons[name]} />
  </svg>
);
