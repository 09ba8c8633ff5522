/** The disc that empties clockwise, like a kitchen timer. Words and digits stand beside it; it is decoration. */
import styles from './Disc.module.css';

/** `left` is the share that is left, 0–1. */
export const Disc = ({ left, state }: { left: number; state: 'plenty' | 'short' | 'last' | 'over' }) => (
  <svg className={styles.disc} data-state={state} viewBox="0 0 132 132" aria-hidden="true" focusable="false">
    <circle className={styles.ground} cx="66" cy="66" r="60" />
    <path className={styles.left} d={wedge(left)} />
    <circle className={styles.rim} cx="66" cy="66" r="60" />
    <circle className={styles.hub} cx="66" cy="66" r="5" />
  </svg>
);

/** A wedge from twelve o'clock, clockwise. */
const wedge = (share: number): string => {
  const part = Math.min(0.99999, Math.max(0, share));
  if (part === 0) return '';
  const angle = part * 2 * Math.PI;
  const x = (66 + 60 * Math.sin(angle)).toFixed(2);
  const y = (66 - 60 * Math.cos(angle)).toFixed(2);
  return `M66 66 L66 6 A60 60 0 ${part > 0.5 ? '1' : '0'} 1 ${x} ${y} Z`;
};
