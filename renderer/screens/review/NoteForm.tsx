/** All of a note at once: its words, its kind, its activity, and who and when where somebody answers for it. */
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { noteKinds, owesAnAnswer } from '../../../electron/core/session/note-kinds.ts';
import { textLimit } from '../../../electron/core/session/text-limit.ts';
import { useLead } from '../../app/LeadSession.tsx';
import { NoteDetails } from '../../notes/NoteDetails.tsx';
import type { DraftField } from '../../notes/use-draft.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Field } from '../../ui/Field.tsx';
import styles from './NoteForm.module.css';

/** Stands for no activity in a list of activities. */
const outside = 'outside';

export const NoteForm = ({
  draft,
  submit,
  onSave,
  onCancel,
}: {
  draft: DraftField;
  submit: string;
  onSave: () => void;
  onCancel: () => void;
}) => {
  const { session } = useLead();
  const { t } = useTranslation();
  const { words } = draft;
  const activities = session.agenda.map(({ id, title }) => ({ key: id, words: title }));
  const keyed = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      onCancel();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onSave();
    }
  };
  const mayExplain = owesAnAnswer(words.kind) || words.kind === 'agreement';
  return (
    <div className={styles.form} onKeyDown={keyed}>
      <Field
        label={t('review.form.text')}
        value={words.text}
        lines={2}
        autoFocus
        maxLength={textLimit}
        onChange={draft.type}
      />
      <div className={styles.where}>
        <Choice
          label={t('review.form.kind')}
          options={noteKinds.map((kind) => ({ key: kind, words: t(`kinds.${kind}`) }))}
          value={words.kind}
          onChange={(kind) => draft.change({ kind })}
        />
        <Choice
          label={t('review.form.activity')}
          options={[...activities, { key: outside, words: t('review.outside') }]}
          value={draft.item ?? outside}
          onChange={(key) => draft.place(key === outside ? null : key)}
        />
      </div>
      <NoteDetails words={words} onChange={draft.change} />
      {mayExplain && (
        <Field
          label={t('review.form.why')}
          value={words.why}
          maxLength={2000}
          onChange={(why) => draft.change({ why })}
        />
      )}
      <div className={styles.buttons}>
        <Button look="primary" isDisabled={words.text.trim() === ''} onPress={onSave}>
          {submit}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          {draft.editing === null ? t('ui.close') : t('ui.cancel')}
        </Button>
      </div>
    </div>
  );
};
