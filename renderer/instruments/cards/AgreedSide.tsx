/** Which side of a card the room agreed on: in a row of buttons while it is up, as a short list in a list of cards. */
import { useTranslation } from 'react-i18next';
import { Segments } from '../../ui/Segments.tsx';
import styles from './LeaderPane.module.css';
import type { CardsProps } from './cards-props.ts';

const sides = ['front', 'back', 'split', 'none'] as const;

export const AgreedSide = ({
  record,
  around,
  card,
  inList = false,
  readOnly,
  send,
}: CardsProps & { card: string; inList?: boolean }) => {
  const { t } = useTranslation();
  const agreed = t('instruments.cards.agreed');
  const side = record.sides[card] ?? 'none';
  const agree = (next: (typeof sides)[number]): void =>
    void send({ type: 'side-agreed', card, side: next === 'none' ? null : next });
  if (inList) {
    return (
      <select
        className={styles.select}
        aria-label={`${agreed}: ${around.texts.cards[card]?.title ?? card}`}
        disabled={readOnly}
        value={side}
        onChange={(event) => {
          const chosen = sides.find((candidate) => candidate === event.target.value);
          if (chosen) agree(chosen);
        }}
      >
        {sides.map((candidate) => (
          <option key={candidate} value={candidate}>
            {t(`instruments.cards.sides.${candidate}`)}
          </option>
        ))}
      </select>
    );
  }
  return (
    <Segments
      label={agreed}
      options={sides.map((candidate) => ({
        key: candidate,
        words: t(`instruments.cards.sides.${candidate}`),
      }))}
      value={side}
      onChange={agree}
    />
  );
};
