/** One bar of a chart. The number stands beside it in words; the bar is decoration. */
import styles from './Bar.module.css';

/** `share` of the longest, 0–1. */
export const Bar = ({ share, upright = false }: { share: number; upright?: boolean }) => {
  const length = 100 * Math.min(1, Math.max(0, share));
  return (
    <svg
      className={upright ? styles.upright : styles.bar}
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect className={styles.ground} width="100" height="100" />
      {upright ? (
        <rect className={styles.value} y={100 - length} width="100" height={length} />
      ) : (
        <rect className={styles.value} width={length} height="100" />
      )}
    </svg>
  );
};
