/** One more line, in the group's own words. */
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../electron/core/reply.ts';
import { makeId } from '../app/make-id.ts';
import { AddLine } from '../notes/AddLine.tsx';
import { longestLine } from './LineName.tsx';

export const NewLine = ({
  label,
  hint = false,
  onAdd,
}: {
  label: string;
  /** Says how, once for each instrument. */
  hint?: boolean;
  onAdd: (id: string, text: string) => Promise<Problem | null>;
}) => {
  const { t } = useTranslation();
  return (
    <AddLine
      label={label}
      button={t('instruments.lines.add')}
      maxLength={longestLine}
      onAdd={(text) => onAdd(makeId(), text)}
      {...(hint ? { hint: t('instruments.lines.hint') } : {})}
    />
  );
};
