/** A deck of cards: both sides of each, more of them or fewer. */
import { useTranslation } from 'react-i18next';
import { withNewCard, withoutCard } from '../../../electron/core/kit/adapt/draft-edits.ts';
import { freeId } from '../../../electron/core/kit/adapt/draft-structure.ts';
import type { Spot } from '../../../electron/core/kit/adapt/passages.ts';
import { titleAt } from '../../../electron/core/kit/adapt/passages.ts';
import { cardsPath } from '../../../electron/core/kit/check-files.ts';
import { cardParts } from '../../../electron/core/kit/grammar.ts';
import { Button } from '../../ui/Button.tsx';
import { Hidden } from '../../ui/Hidden.tsx';
import { Icon } from '../../ui/Icon.tsx';
import styles from './DeckEditor.module.css';
import { useAdapting } from './draft-context.ts';
import { PassageField } from './PassageField.tsx';
import { TitleField } from './TitleField.tsx';
import { WritingHelp } from './WritingHelp.tsx';

export const DeckEditor = ({ id }: { id: string }) => {
  const { draft, structure, language, change } = useAdapting();
  const { t } = useTranslation();
  const deck = structure.decks.find((one) => one.id === id);
  if (!deck) return null;
  const path = cardsPath(language);
  const inDeck = { level: 2, named: `{${id}}` } as const;
  const add = (): void => {
    const card = freeId(draft, 'own-card');
    change((now) => withNewCard(now, id, card, t('adapt.cards.new')));
  };
  return (
    <>
      <TitleField path={path} spot={[inDeck]} />
      <PassageField path={path} spot={[inDeck]} until={3} label={t('adapt.cards.about')} />
      <ol className={styles.cards}>
        {deck.cards.map((card) => (
          <CardFields
            key={card}
            spot={[inDeck, { level: 3, named: `{${card}}` }]}
            hasSource={deck.kind === 'fact'}
            {...(deck.cards.length > 1 && {
              onRemove: () => change((now) => withoutCard(now, id, card)),
            })}
          />
        ))}
      </ol>
      <div>
        <Button onPress={add}>
          <Icon name="plus" />
          {t('adapt.cards.add')}
        </Button>
      </div>
      <WritingHelp />
    </>
  );
};

const CardFields = ({
  spot,
  hasSource,
  onRemove,
}: {
  spot: Spot;
  hasSource: boolean;
  onRemove?: () => void;
}) => {
  const { draft, language } = useAdapting();
  const { t } = useTranslation();
  const path = cardsPath(language);
  const title = titleAt(draft.texts[path] ?? '', spot) ?? '';
  const partOf = (part: keyof typeof cardParts): Spot => [
    ...spot,
    { level: 4, named: cardParts[part][language] },
  ];
  return (
    <li className={styles.card} aria-label={title}>
      <TitleField path={path} spot={spot} label={t('adapt.cards.title')} />
      <PassageField path={path} spot={spot} until={4} label={t('adapt.cards.front')} />
      <PassageField path={path} spot={partOf('back')} until={4} label={cardParts.back[language]} />
      {hasSource && (
        <PassageField
          path={path}
          spot={partOf('source')}
          until={4}
          label={cardParts.source[language]}
          hint={t('adapt.hints.source')}
        />
      )}
      {onRemove && (
        <div>
          <Button look="quiet" onPress={onRemove}>
            <Icon name="trash" />
            {t('adapt.cards.remove')}
            <Hidden> {title}</Hidden>
          </Button>
        </div>
      )}
    </li>
  );
};
