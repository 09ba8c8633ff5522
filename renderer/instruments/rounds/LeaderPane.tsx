/** Whose turn it is by number, never by name, and how much is left of it. One large button moves the round on. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoundsConfig } from '../../../electron/core/instruments/rounds/config.ts';
import type { RoundsEvent, RoundsRecord } from '../../../electron/core/instruments/rounds/record.ts';
import { roundState } from '../../../electron/core/instruments/rounds/rounds.ts';
import { Button } from '../../ui/Button.tsx';
import shared from '../LeaderPane.module.css';
import type { LeaderProps } from '../pane-props.ts';
import { TallyField } from '../TallyField.tsx';
import { eachWords } from './each-words.ts';
import styles from './LeaderPane.module.css';
import { TurnTimer } from './TurnTimer.tsx';

/** A round of nobody is no round: where no number is known, a common one. */
const guessedSeats = 12;

export const RoundsLeader = ({
  config,
  record,
  around,
  afterwards,
  readOnly,
  send,
}: LeaderProps<RoundsConfig, RoundsRecord, RoundsEvent>) => {
  const { t } = useTranslation();
  const [seats, setSeats] = useState(around.expected > 0 ? around.expected : guessedSeats);
  const state = roundState(record);
  if (afterwards) return <p className={shared.soft}>{eachWords(config.secondsEach, t)}</p>;
  const press = (): void => {
    void send(
      state === 'on' ? { type: 'turn-passed', turn: record.turn } : { type: 'round-begun', of: seats },
    );
  };
  const words = {
    before: t('instruments.rounds.begin'),
    on: record.turn < record.of ? t('instruments.rounds.next') : t('instruments.rounds.last'),
    after: t('instruments.rounds.again'),
  } as const;
  return (
    <>
      <div className={styles.round}>
        {state === 'on' && record.turnStartedAt !== null && (
          <TurnTimer startedAt={record.turnStartedAt} secondsEach={config.secondsEach} />
        )}
        {state !== 'on' && (
          <TallyField
            label={t('instruments.rounds.seats')}
            value={seats}
            min={1}
            max={500}
            onChange={setSeats}
          />
        )}
        <div className={styles.turn} role="status">
          {state === 'on' && (
            <strong>{t('instruments.rounds.turn', { turn: record.turn, of: record.of })}</strong>
          )}
          {state === 'after' && <strong>{t('instruments.rounds.done')}</strong>}
        </div>
        {/* One button through all of a round, so that it keeps the focus and Enter goes on. */}
        <div className={styles.go}>
          <Button look="primary" isDisabled={readOnly} onPress={press}>
            {words[state]}
          </Button>
        </div>
      </div>
      <div className={shared.line}>
        <p className={shared.soft}>{eachWords(config.secondsEach, t)}</p>
        {state === 'on' && (
          <Button look="quiet" isDisabled={readOnly} onPress={() => void send({ type: 'round-reset' })}>
            {t('instruments.rounds.reset')}
          </Button>
        )}
      </div>
    </>
  );
};
