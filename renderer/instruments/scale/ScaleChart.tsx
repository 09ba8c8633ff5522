/** How many gave each step, as bars, with the two ends in the kit's words. */
import { useTranslation } from 'react-i18next';
import type { StepCount } from '../../../electron/core/instruments/scale/spread.ts';
import type { Language } from '../../../electron/core/units.ts';
import { Bar } from '../Bar.tsx';
import styles from './ScaleChart.module.css';
import { Hidden } from '../../ui/Hidden.tsx';

export const ScaleChart = ({
  steps,
  low,
  high,
  lang,
}: {
  steps: readonly StepCount[];
  low: string;
  high: string;
  lang: Language;
}) => {
  const { i18n } = useTranslation();
  const t = i18n.getFixedT(lang);
  const most = Math.max(1, ...steps.map(({ count }) => count));
  return (
    <div className={styles.chart} lang={lang}>
      <ol className={styles.steps}>
        {steps.map(({ step, count }) => (
          <li key={step}>
            <Hidden>{t('instruments.scale.bar', { step, count })}</Hidden>
            <span aria-hidden="true">{count === 0 ? '' : count}</span>
            <span className={styles.bar} aria-hidden="true">
              <Bar upright share={count / most} />
            </span>
            <b aria-hidden="true">{step}</b>
          </li>
        ))}
      </ol>
      <p className={styles.ends}>
        <span>{low}</span>
        <span>{high}</span>
      </p>
    </div>
  );
};
