/** Tallies from paper slips, one field a step. The result stays locked until enough have answered, here as in the room. */
import { useTranslation } from 'react-i18next';
import type { ScaleConfig } from '../../../electron/core/instruments/scale/config.ts';
import type { ScaleEvent, ScaleRecord } from '../../../electron/core/instruments/scale/record.ts';
import { beforeOf, scaleResult } from '../../../electron/core/instruments/scale/answers.ts';
import { wordFor } from '../../../electron/core/instruments/wording.ts';
import { Button } from '../../ui/Button.tsx';
import shared from '../LeaderPane.module.css';
import type { LeaderProps } from '../pane-props.ts';
import { TallyField } from '../TallyField.tsx';
import styles from './LeaderPane.module.css';
import { scaleWords } from './scale-words.ts';
import { ScaleChart } from './ScaleChart.tsx';

export const ScaleLeader = ({
  config,
  record,
  around,
  lang,
  readOnly,
  send,
}: LeaderProps<ScaleConfig, ScaleRecord, ScaleEvent>) => {
  const { t } = useTranslation();
  const low = wordFor(around, config.low);
  const high = wordFor(around, config.high);
  const steps = Array.from({ length: config.to - config.from + 1 }, (_, index) => config.from + index);
  const answers = steps.reduce((sum, step) => sum + (record.tallies[String(step)] ?? 0), 0);
  const result = scaleResult(config, record);
  const before = beforeOf(config, around);
  return (
    <>
      <p className={shared.soft}>{t('instruments.scale.how')}</p>
      <div className={styles.entry} role="group" aria-label={t('instruments.scale.slips')}>
        <div className={shared.row}>
          {steps.map((step) => (
            <TallyField
              key={step}
              label={t('instruments.scale.step', { step })}
              value={record.tallies[String(step)] ?? 0}
              max={500}
              isDisabled={readOnly}
              onChange={(count) => send({ type: 'tally-typed', step, count })}
            />
          ))}
        </div>
        <p className={styles.ends} lang={lang}>
          <span>
            {config.from} {low}
          </span>
          <span>
            {config.to} {high}
          </span>
        </p>
      </div>
      {result.type === 'numbers' && <ScaleChart steps={result.steps} low={low} high={high} lang={lang} />}
      {before && (
        <p className={shared.soft}>
          {t('instruments.scale.before', {
            question: before.question,
            said: scaleWords(before.result, before, t),
          })}
        </p>
      )}
      <div className={shared.line} role="status">
        <p>
          <strong>{t('instruments.scale.answers', { count: answers })}.</strong>{' '}
          {result.type === 'locked'
            ? t('instruments.scale.locked', { needed: result.needed, count: result.needed - answers })
            : scaleWords(result, { low, high }, t)}
          {result.type === 'words' && <span className={shared.soft}> {t('instruments.scale.few')}</span>}
        </p>
        {answers > 0 && (
          <Button look="quiet" isDisabled={readOnly} onPress={() => void send({ type: 'tallies-cleared' })}>
            {t('instruments.clear')}
          </Button>
        )}
      </div>
    </>
  );
};
