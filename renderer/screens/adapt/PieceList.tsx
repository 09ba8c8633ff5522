/** Everything in the kit that can be changed, by what it is. */
import { useTranslation } from 'react-i18next';
import { isSamePiece, pieceOf } from '../../../electron/core/kit/adapt/piece.ts';
import type { Piece } from '../../../electron/core/kit/adapt/piece.ts';
import { kitParts } from '../../../electron/core/kit/grammar.ts';
import type { KitPart } from '../../../electron/core/kit/grammar.ts';
import { Hidden } from '../../ui/Hidden.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { AddActivity } from './AddActivity.tsx';
import side from '../../ui/SideList.module.css';
import { useAdapting } from './draft-context.ts';
import styles from './PieceList.module.css';
import { usePieceTitle } from './use-piece-title.ts';

export const PieceList = () => {
  const { structure } = useAdapting();
  const { t } = useTranslation();
  const groups: readonly {
    readonly key: 'whole' | 'templates' | 'activities' | 'decks' | 'handouts';
    readonly pieces: readonly Piece[];
  }[] = [
    {
      key: 'whole',
      pieces: [
        { kind: 'about' },
        ...(Object.keys(kitParts) as KitPart[]).map((part): Piece => ({ kind: 'part', part })),
      ],
    },
    { key: 'templates', pieces: structure.templates.map(({ id }) => ({ kind: 'template', id })) },
    { key: 'activities', pieces: structure.activities.map(({ id }) => ({ kind: 'activity', id })) },
    { key: 'decks', pieces: structure.decks.map(({ id }) => ({ kind: 'deck', id })) },
    { key: 'handouts', pieces: structure.handouts.map(({ id }) => ({ kind: 'handout', id })) },
  ];
  return (
    <nav className={`${side.list ?? ''} ${styles.pieces ?? ''}`} aria-label={t('adapt.pieces.label')}>
      {groups
        .filter(({ pieces }) => pieces.length > 0)
        .map(({ key, pieces }) => (
          <section key={key} aria-labelledby={`pieces-${key}`}>
            <h2 id={`pieces-${key}`}>{t(`adapt.pieces.${key}`)}</h2>
            <ul>
              {pieces.map((piece) => (
                <PieceLine key={JSON.stringify(piece)} piece={piece} />
              ))}
            </ul>
            {key === 'activities' && (
              <div>
                <AddActivity />
              </div>
            )}
          </section>
        ))}
    </nav>
  );
};

const PieceLine = ({ piece }: { piece: Piece }) => {
  const { draft, structure, checked, piece: current, open, language } = useAdapting();
  const { t, i18n } = useTranslation();
  const titleOf = usePieceTitle();
  const isWrong = checked.problems.some((problem) => isSamePiece(pieceOf(draft, structure, problem), piece));
  const activity =
    piece.kind === 'activity' ? structure.activities.find(({ id }) => id === piece.id) : undefined;
  return (
    <li>
      <button type="button" aria-current={isSamePiece(piece, current)} onClick={() => open(piece)}>
        <span lang={piece.kind === 'about' ? i18n.language : language}>{titleOf(piece)}</span>
        {isWrong && (
          <span className={styles.wrong}>
            <Icon name="warning" />
            <Hidden>{t('adapt.pieces.wrong')}</Hidden>
          </span>
        )}
        {activity && !isWrong && (
          <span className={side.aside}>{t('units.minutesShort', { count: activity.minutes })}</span>
        )}
      </button>
    </li>
  );
};
