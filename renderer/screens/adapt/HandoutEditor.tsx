/** A sheet that is handed out: its title and everything on it. */
import { useTranslation } from 'react-i18next';
import { handoutPath } from '../../../electron/core/kit/check-files.ts';
import { useAdapting } from './draft-context.ts';
import { PassageField } from './PassageField.tsx';
import { TitleField } from './TitleField.tsx';
import { WritingHelp } from './WritingHelp.tsx';

export const HandoutEditor = ({ id }: { id: string }) => {
  const { language } = useAdapting();
  const { t } = useTranslation();
  const path = handoutPath(id, language);
  return (
    <>
      <TitleField path={path} spot={[]} />
      <PassageField path={path} spot={[]} until={1} label={t('adapt.fields.sheet')} />
      <WritingHelp sheet />
    </>
  );
};
