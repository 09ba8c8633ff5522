/** The shares of each category against the band, as figures, bars and words. */
import { useTranslation } from 'react-i18next';
import type { HeadcountRoom } from '../../../electron/core/instruments/headcount/headcount.ts';
import type { RoomProps } from '../pane-props.ts';
import shared from '../RoomPane.module.css';
import { BandBar } from './BandBar.tsx';
import { balanceWords } from './balance-words.ts';
import styles from './RoomPane.module.css';

export const HeadcountRoomPane = ({ view, lang }: RoomProps<HeadcountRoom>) => {
  const { i18n } = useTranslation();
  const t = i18n.getFixedT(lang);
  return (
    <div className={shared.room}>
      <h1 className={shared.question}>{view.question}</h1>
      <ul className={styles.categories}>
        {view.categories.map(({ id, text, balance }) => (
          <li key={id}>
            <h2>{text}</h2>
            {(balance.type === 'even' || balance.type === 'uneven') && (
              <BandBar shares={balance.shares} band={view.band} />
            )}
            <p>{balanceWords(balance, view.band, view.groups, t)}</p>
          </li>
        ))}
      </ul>
    </div>
  );
};
