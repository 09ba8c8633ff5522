/** One category's shares side by side, with the band marked out. What it shows stands beside it in words. */
import type { HeadcountConfig } from '../../../electron/core/instruments/headcount/config.ts';
import type { Share } from '../../../electron/core/instruments/headcount/share.ts';
import styles from './BandBar.module.css';

export const BandBar = ({ shares, band }: { shares: readonly Share[]; band: HeadcountConfig['band'] }) => {
  const starts = shares.map((_, index) =>
    shares.slice(0, index).reduce((sum, { percent }) => sum + percent, 0),
  );
  return (
    <svg className={styles.bar} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      {shares.map(({ group, percent }, index) => (
        <rect
          key={group}
          className={index % 2 === 0 ? styles.one : styles.other}
          x={starts[index]}
          width={percent}
          height="10"
        />
      ))}
      {[band.low, band.high].map((edge) => (
        <rect key={edge} className={styles.edge} x={edge - 0.2} width="0.4" height="10" />
      ))}
    </svg>
  );
};
