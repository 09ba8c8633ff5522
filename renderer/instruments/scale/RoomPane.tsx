/** The question; then, once enough have answered, how the answers lie. */
import { useTranslation } from 'react-i18next';
import type { ScaleRoom } from '../../../electron/core/instruments/scale/scale.ts';
import type { RoomProps } from '../pane-props.ts';
import shared from '../RoomPane.module.css';
import styles from './RoomPane.module.css';
import { scaleWords } from './scale-words.ts';
import { ScaleChart } from './ScaleChart.tsx';

export const ScaleRoomPane = ({ view, lang }: RoomProps<ScaleRoom>) => {
  const { i18n } = useTranslation();
  const t = i18n.getFixedT(lang);
  const { result, low, high, before } = view;
  return (
    <div className={shared.room}>
      <h1 className={shared.question}>{view.question}</h1>
      {result.type === 'numbers' && (
        <div className={styles.chart}>
          <ScaleChart steps={result.steps} low={low} high={high} lang={lang} />
        </div>
      )}
      {result.type === 'locked' ? (
        <>
          <p className={styles.ends}>
            <span>
              <b>{view.from}</b> {low}
            </span>
            <span>
              <b>{view.to}</b> {high}
            </span>
          </p>
          <p className={shared.soft}>{t('instruments.scale.lockedRoom', { needed: result.needed })}</p>
        </>
      ) : (
        <p className={shared.said}>
          {scaleWords(result, { low, high }, t)}{' '}
          <span className={styles.answers}>{t('instruments.scale.answers', { count: view.answers })}.</span>
        </p>
      )}
      {before && result.type !== 'locked' && (
        <p className={shared.soft}>
          {t('instruments.scale.before', {
            question: before.question,
            said: scaleWords(before.result, before, t),
          })}
        </p>
      )}
    </div>
  );
};
