/** Something is on its way. Seen only when it takes more than half a second; a screen reader hears of it at once. */
import styles from './Waiting.module.css';

export const Waiting = ({ words }: { words: string }) => (
  <div className={styles.waiting} role="status">
    <p>{words}</p>
    <span className={styles.bar} aria-hidden="true" />
  </div>
);
