/** The edition as a whole: its name, its description, whose it is and their logo. */
import { useTranslation } from 'react-i18next';
import { restructured } from '../../../electron/core/kit/adapt/draft-structure.ts';
import { oneLine } from '../../../electron/core/kit/adapt/passages.ts';
import { guidePath } from '../../../electron/core/kit/check-files.ts';
import { Field } from '../../ui/Field.tsx';
import { useAdapting } from './draft-context.ts';
import { LogoField } from './LogoField.tsx';
import { PassageField } from './PassageField.tsx';
import { TitleField } from './TitleField.tsx';
import { useTyped } from './use-typed.ts';

export const AboutEditor = () => {
  const { language } = useAdapting();
  const { t } = useTranslation();
  const path = guidePath(language);
  return (
    <>
      <TitleField path={path} spot={[]} />
      <PassageField
        path={path}
        spot={[]}
        until={3}
        label={t('adapt.fields.description')}
        hint={t('adapt.hints.description')}
      />
      <Publisher />
      <LogoField />
    </>
  );
};

const Publisher = () => {
  const { structure, change } = useAdapting();
  const { t } = useTranslation();
  const { value, type, leave } = useTyped(structure.publisher ?? '', oneLine);
  return (
    <Field
      label={t('adapt.fields.publisher')}
      hint={t('adapt.hints.publisher')}
      value={value}
      maxLength={80}
      onChange={(words) => {
        type(words);
        const publisher = oneLine(words) === '' ? undefined : oneLine(words);
        change((draft) => restructured(draft, (json) => ({ ...json, publisher })), 'publisher');
      }}
      onBlur={leave}
    />
  );
};
