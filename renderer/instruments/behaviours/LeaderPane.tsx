/** Values with the behaviours under them: worded, voted on with dots, and a few of them chosen. */
import { useTranslation } from 'react-i18next';
import type { BehavioursConfig } from '../../../electron/core/instruments/behaviours/config.ts';
import type {
  BehavioursEvent,
  BehavioursRecord,
} from '../../../electron/core/instruments/behaviours/record.ts';
import { valuesIn } from '../../../electron/core/instruments/behaviours/tree.ts';
import shared from '../LeaderPane.module.css';
import { LineName } from '../LineName.tsx';
import { NewLine } from '../NewLine.tsx';
import type { LeaderProps } from '../pane-props.ts';
import { CandidateRow } from './CandidateRow.tsx';
import styles from './LeaderPane.module.css';

export const BehavioursLeader = ({
  config,
  record,
  around,
  lang,
  readOnly,
  send,
}: LeaderProps<BehavioursConfig, BehavioursRecord, BehavioursEvent>) => {
  const { t } = useTranslation();
  const values = valuesIn(config, record, around);
  return (
    <>
      <p className={shared.soft}>
        {t('instruments.behaviours.choose', { count: config.choose })}{' '}
        {config.personal > 0 && t('instruments.behaviours.personal', { count: config.personal })}
      </p>
      {values.length === 0 && <p>{t('instruments.behaviours.none')}</p>}
      <ol className={styles.values}>
        {values.map(({ candidates, ...value }, index) => {
          const chosen = candidates.filter((candidate) => candidate.chosen).length;
          return (
            <li key={value.id}>
              <h4>
                <LineName
                  line={value}
                  label={t('instruments.behaviours.value', { number: index + 1 })}
                  lang={lang}
                  isReadOnly={readOnly}
                  send={send}
                />
              </h4>
              <ul className={styles.candidates} aria-label={value.text}>
                {candidates.map((candidate, place) => (
                  <CandidateRow
                    key={candidate.id}
                    candidate={candidate}
                    number={place + 1}
                    lang={lang}
                    isFull={chosen >= config.choose}
                    isReadOnly={readOnly}
                    send={send}
                  />
                ))}
              </ul>
              <p className={shared.soft} role="status">
                {t('instruments.behaviours.full', { count: chosen, of: config.choose })}
              </p>
              {!readOnly && (
                <NewLine
                  label={t('instruments.behaviours.addCandidate')}
                  onAdd={(id, text) => send({ type: 'candidate-added', id, value: value.id, text })}
                />
              )}
            </li>
          );
        })}
      </ol>
      {!readOnly && (
        <NewLine
          label={t('instruments.behaviours.addValue')}
          hint
          onAdd={(id, text) => send({ type: 'line-added', id, text })}
        />
      )}
    </>
  );
};
