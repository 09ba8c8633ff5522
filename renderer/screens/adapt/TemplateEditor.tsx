/** One session of the kit: what it is called and its agenda. Parts in words of its own are changed here too. */
import { useTranslation } from 'react-i18next';
import { guidePath } from '../../../electron/core/kit/check-files.ts';
import { kitParts } from '../../../electron/core/kit/grammar.ts';
import type { KitPart } from '../../../electron/core/kit/grammar.ts';
import { passageAt } from '../../../electron/core/kit/adapt/passages.ts';
import { AgendaEditor } from './AgendaEditor.tsx';
import { useAdapting } from './draft-context.ts';
import { PassageField } from './PassageField.tsx';
import { TitleField } from './TitleField.tsx';
import { WritingHelp } from './WritingHelp.tsx';

export const TemplateEditor = ({ id }: { id: string }) => {
  const { draft, language } = useAdapting();
  const { t } = useTranslation();
  const path = guidePath(language);
  const section = { level: 2, named: `{${id}}` } as const;
  const spotOf = (part: KitPart) => [section, { level: 3, named: kitParts[part][language] }] as const;
  const own = (Object.keys(kitParts) as KitPart[]).filter(
    (part) => passageAt(draft.texts[path] ?? '', spotOf(part), 3) !== null,
  );
  return (
    <>
      <TitleField path={path} spot={[section]} />
      <PassageField path={path} spot={[section]} until={3} label={t('adapt.fields.summary')} />
      <AgendaEditor id={id} />
      {own.map((part) => (
        <PassageField key={part} path={path} spot={spotOf(part)} until={3} label={kitParts[part][language]} />
      ))}
      {own.length > 0 && <WritingHelp />}
    </>
  );
};
