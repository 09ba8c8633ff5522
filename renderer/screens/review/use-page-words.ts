/** The page's own words are the room's: in the session's language, whatever the window speaks. */
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../electron/core/units.ts';

export const usePageWords = (language: Language): TFunction => {
  const { i18n } = useTranslation();
  return i18n.getFixedT(language);
};
