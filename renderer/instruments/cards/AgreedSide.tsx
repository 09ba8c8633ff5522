/** Which side of a card the room agreed on. */
import { useTranslation } from 'react-i18next';
import { Segments } from '../../ui/Segments.tsx';
import type { CardsProps } from './LeaderPane.tsx';

const sides = ['front', 'back', 'split', 'none'] as const;

export const AgreedSide = ({
  record,
  around,
  card,
  labelHidden = false,
  send,
}: CardsProps & { card: string; labelHidden?: boolean }) => {
  const { t } = useTranslation();
  const agreed = t('instruments.cards.agreed');
  return (
    <Segments
      label={labelHidden ? `${agreed}: ${around.texts.cards[card]?.title ?? card}` : agreed}
      labelHidden={labelHidden}
      options={sides.map((side) => ({ key: side, words: t(`instruments.cards.sides.${side}`) }))}
      value={record.sides[card] ?? 'none'}
      onChange={(side) => void send({ type: 'side-agreed', card, side: side === 'none' ? null : side })}
    />
  );
};
