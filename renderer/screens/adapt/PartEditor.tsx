/** One of the kit's own parts. */
import { useTranslation } from 'react-i18next';
import { guidePath } from '../../../electron/core/kit/check-files.ts';
import { kitParts } from '../../../electron/core/kit/grammar.ts';
import type { KitPart } from '../../../electron/core/kit/grammar.ts';
import { useAdapting } from './draft-context.ts';
import { PassageField } from './PassageField.tsx';
import { WritingHelp } from './WritingHelp.tsx';

/** Lists whose ids kit.json knows: their words are free, their ids are not. */
const listed: readonly KitPart[] = ['materials', 'ground-rules'];

export const PartEditor = ({ part }: { part: KitPart }) => {
  const { language } = useAdapting();
  const { t } = useTranslation();
  const name = kitParts[part][language];
  const hint = listed.includes(part)
    ? t('adapt.hints.ids')
    : part === 'changelog'
      ? t('adapt.hints.changelog')
      : undefined;
  return (
    <>
      <PassageField
        path={guidePath(language)}
        spot={[{ level: 3, named: name }]}
        until={3}
        label={name}
        hint={hint}
      />
      <WritingHelp />
    </>
  );
};
