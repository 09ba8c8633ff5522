/** What a piece of the kit is called: the words of its heading. */
import { useTranslation } from 'react-i18next';
import { oneLine, titleAt, withTitle } from '../../../electron/core/kit/adapt/passages.ts';
import type { Spot } from '../../../electron/core/kit/adapt/passages.ts';
import { withText } from '../../../electron/core/kit/adapt/draft-structure.ts';
import { Field } from '../../ui/Field.tsx';
import { useAdapting } from './draft-context.ts';
import { useTyped } from './use-typed.ts';

export const TitleField = ({ path, spot, label }: { path: string; spot: Spot; label?: string }) => {
  const { draft, change } = useAdapting();
  const { t } = useTranslation();
  const title = titleAt(draft.texts[path] ?? '', spot) ?? '';
  const { value, type, leave } = useTyped(title, oneLine);
  return (
    <Field
      label={label ?? t('adapt.fields.title')}
      value={value}
      maxLength={120}
      onChange={(words) => {
        type(words);
        change(
          (now) => withText(now, path, (text) => withTitle(text, spot, words)),
          `${path} ${JSON.stringify(spot)} title`,
        );
      }}
      onBlur={leave}
    />
  );
};
