/** What a piece of the kit is called, in the language that is edited. */
import { useTranslation } from 'react-i18next';
import { titleAt } from '../../../electron/core/kit/adapt/passages.ts';
import type { Piece } from '../../../electron/core/kit/adapt/piece.ts';
import { cardsPath, guidePath, handoutPath } from '../../../electron/core/kit/check-files.ts';
import { kitParts } from '../../../electron/core/kit/grammar.ts';
import { useAdapting } from './draft-context.ts';

export const usePieceTitle = (): ((piece: Piece) => string) => {
  const { draft, language } = useAdapting();
  const { t } = useTranslation();
  const section = (path: string, id: string): string =>
    titleAt(draft.texts[path] ?? '', [{ level: 2, named: `{${id}}` }]) || id;
  return (piece) => {
    switch (piece.kind) {
      case 'about':
        return t('adapt.about.title');
      case 'part':
        return kitParts[piece.part][language];
      case 'template':
      case 'activity':
        return section(guidePath(language), piece.id);
      case 'deck':
        return section(cardsPath(language), piece.id);
      case 'handout':
        return titleAt(draft.texts[handoutPath(piece.id, language)] ?? '', []) || piece.id;
    }
  };
};
