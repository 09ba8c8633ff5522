/** The question of the round and how far it has come. The room never sees how long anybody talks. */
import { useTranslation } from 'react-i18next';
import type { RoundsRoom } from '../../../electron/core/instruments/rounds/rounds.ts';
import { Bar } from '../Bar.tsx';
import type { RoomProps } from '../pane-props.ts';
import shared from '../RoomPane.module.css';
import { eachWords } from './each-words.ts';
import styles from './RoomPane.module.css';

export const RoundsRoomPane = ({ view, lang }: RoomProps<RoundsRoom>) => {
  const { i18n } = useTranslation();
  const t = i18n.getFixedT(lang);
  return (
    <div className={shared.room}>
      <h1 className={shared.question}>{view.question}</h1>
      {view.state === 'before' && <p className={shared.soft}>{eachWords(view.secondsEach, t)}</p>}
      {view.state === 'on' && (
        <div className={styles.progress}>
          <p>{t('instruments.rounds.turn', { turn: view.turn, of: view.of })}</p>
          <Bar share={(view.turn - 1) / view.of} />
        </div>
      )}
      {view.state === 'after' && <p className={shared.soft}>{t('instruments.rounds.thanks')}</p>}
    </div>
  );
};
