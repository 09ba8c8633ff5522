/** What is asked before there is a copy to work in: its name, whose it is, and in which languages. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { kitIdFrom } from '../../../electron/core/kit/kit-id.ts';
import { authorId } from '../../../electron/core/schema.ts';
import type { Language } from '../../../electron/core/units.ts';
import type { KitCard } from '../../../electron/core/views.ts';
import { useLanguage } from '../../app/use-language.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Field } from '../../ui/Field.tsx';
import styles from './Begin.module.css';
import { useBegin } from './use-begin.ts';

type Spoken = Language | 'both';

export const BeginEdition = ({ kit }: { kit: KitCard }) => {
  const { t } = useTranslation();
  const begin = useBegin(kit);
  const [name, setName] = useState('');
  const [publisher, setPublisher] = useState('');
  const [ownId, setOwnId] = useState<string | null>(null);
  const [spoken, setSpoken] = useState<Spoken>(
    kit.languages.length > 1 ? 'both' : (kit.languages[0] ?? 'sv'),
  );
  const id = ownId ?? kitIdFrom(name);
  const isRightId = authorId.safeParse(id).success;
  const window = useLanguage();
  const languages = spoken === 'both' ? kit.languages : [spoken];
  // The name is in the language it is typed in; in the others the copy keeps the kit's until it is changed there.
  const named = languages.includes(window) ? window : (languages[0] ?? window);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '' || !isRightId) return;
        void begin({
          id,
          version: '1.0.0',
          publisher,
          languages,
          titles: { [named]: name.trim() },
          news: 'copy',
        });
      }}
    >
      <p>{t('adapt.begin.about')}</p>
      <Field
        label={t('adapt.begin.name')}
        {...(languages.length > 1 && { hint: t('adapt.begin.nameHint') })}
        value={name}
        onChange={setName}
        maxLength={120}
        autoFocus
      />
      <Field
        label={t('adapt.fields.publisher')}
        hint={t('adapt.hints.publisher')}
        value={publisher}
        onChange={setPublisher}
        maxLength={80}
      />
      {kit.languages.length > 1 && (
        <Choice
          label={t('adapt.begin.languages')}
          options={[
            { key: 'both', words: t('adapt.begin.both') },
            ...kit.languages.map((key) => ({ key, words: t(`adapt.begin.only.${key}`) })),
          ]}
          value={spoken}
          onChange={setSpoken}
        />
      )}
      <Field
        label={t('adapt.begin.id')}
        hint={t('adapt.begin.idHint')}
        value={id}
        onChange={setOwnId}
        maxLength={60}
        error={id === '' || isRightId ? null : t('adapt.begin.idWrong')}
      />
      <div>
        <Button type="submit" look="primary" isDisabled={name.trim() === '' || !isRightId}>
          {t('adapt.begin.start')}
        </Button>
      </div>
    </form>
  );
};
