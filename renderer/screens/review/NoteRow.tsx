/** One note as it stands, or the form that changes it. */
import { useTranslation } from 'react-i18next';
import type { Note } from '../../../electron/core/session/session.ts';
import { shortDate } from '../../app/format.ts';
import { useLead } from '../../app/LeadSession.tsx';
import type { DraftField } from '../../notes/use-draft.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { NoteForm } from './NoteForm.tsx';
import styles from './Review.module.css';

/** As much of a note's words as tells it from others when a button is read out. */
const heard = 60;

export const NoteRow = ({
  note,
  draft,
  wasChanged,
  onEdit,
  onRemove,
}: {
  note: Note;
  draft: DraftField;
  /** Its form was open a moment ago: the focus comes back here. */
  wasChanged: boolean;
  onEdit: () => void;
  onRemove: () => void;
}) => {
  const { session, readOnly } = useLead();
  const { t, i18n } = useTranslation();
  if (draft.editing === note.id) {
    return (
      <li>
        <NoteForm draft={draft} submit={t('ui.save')} onSave={draft.save} onCancel={draft.cancel} />
      </li>
    );
  }
  const taken = session.agenda.find((item) => item.id === note.item)?.title ?? t('review.outside');
  const about = [
    note.owner !== '' && note.kind === 'lifted' ? t('run.liftedTo', { whom: note.owner }) : note.owner,
    note.due === null ? '' : shortDate(note.due, i18n.language),
    note.check,
    note.workEnvironment ? t('note.workEnvironment') : '',
    note.why,
  ].filter((part) => part !== '');
  const text = note.text.slice(0, heard);
  return (
    <li className={styles.note}>
      <div>
        <p dir="auto" className={styles.text} lang={session.language}>
          {note.text}
        </p>
        {about.length > 0 && <p className={styles.about}>{about.join(' · ')}</p>}
        <p className={styles.soft} lang={session.language}>
          {taken}
        </p>
      </div>
      {!readOnly && (
        <span className={styles.tools}>
          <Button look="icon" label={t('review.edit', { text })} autoFocus={wasChanged} onPress={onEdit}>
            <Icon name="edit" />
          </Button>
          <Button look="icon" label={t('review.delete', { text })} onPress={onRemove}>
            <Icon name="trash" />
          </Button>
        </span>
      )}
    </li>
  );
};
