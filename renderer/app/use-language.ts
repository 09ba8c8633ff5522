import { useTranslation } from 'react-i18next';
import type { Language } from '../../electron/core/units.ts';
import { isLanguage } from './format.ts';

/** The window's own. */
export const useLanguage = (): Language => {
  const { language } = useTranslation().i18n;
  return isLanguage(language) ? language : 'sv';
};
