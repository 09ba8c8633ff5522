/** What is voted on; then how many votes each got, and in words when several have as many. */
import { useTranslation } from 'react-i18next';
import { leading, listed } from '../../../electron/core/instruments/vote/leading.ts';
import type { VoteRoom } from '../../../electron/core/instruments/vote/vote.ts';
import { Bar } from '../Bar.tsx';
import type { RoomProps } from '../pane-props.ts';
import shared from '../RoomPane.module.css';
import styles from './RoomPane.module.css';
import { Hidden } from '../../ui/Hidden.tsx';

export const VoteRoomPane = ({ view, lang }: RoomProps<VoteRoom>) => {
  const { i18n } = useTranslation();
  const t = i18n.getFixedT(lang);
  const first = leading(view.options);
  const most = Math.max(1, ...view.options.map(({ votes }) => votes));
  const counted = view.votes > 0;
  return (
    <div className={shared.room}>
      <h1 className={shared.question}>{view.question}</h1>
      <ol className={styles.options} data-counted={counted}>
        {view.options.map((option) => (
          <li key={option.id}>
            <span className={styles.text}>{option.text}</span>
            {counted && (
              <>
                <Bar share={option.votes / most} />
                <b aria-hidden="true">{option.votes}</b>
                <Hidden>{t('instruments.vote.count', { count: option.votes })}</Hidden>
              </>
            )}
          </li>
        ))}
      </ol>
      {!counted && <p className={shared.soft}>{t('instruments.vote.each', { count: view.votesEach })}</p>}
      {first.length > 1 && (
        <p className={shared.said}>{t('instruments.vote.tieRoom', { options: listed(first, lang) })}</p>
      )}
    </div>
  );
};
