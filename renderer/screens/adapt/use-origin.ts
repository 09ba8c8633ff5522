/** What the draft was made from, in words. */
import { useTranslation } from 'react-i18next';
import { useAdapting } from './draft-context.ts';

export const useOrigin = (): string | null => {
  const { structure, language } = useAdapting();
  const { t } = useTranslation();
  const { origin } = structure;
  if (!origin) return null;
  const title = origin.titles[language] ?? Object.values(origin.titles)[0] ?? origin.id;
  return t('kitPage.basedOn', { title, version: origin.version });
};
