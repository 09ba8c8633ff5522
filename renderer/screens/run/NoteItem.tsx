/** One note: its sign, its words, and what belongs to it. */
import { useTranslation } from 'react-i18next';
import { prefixOf } from '../../../electron/core/session/note-prefix.ts';
import type { Note } from '../../../electron/core/session/session.ts';
import { shortDate } from '../../app/format.ts';
import { useLead } from '../../app/LeadSession.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { notify } from '../../ui/notices.ts';
import styles from './NoteItem.module.css';

export const NoteItem = ({ note, onEdit }: { note: Note; onEdit: () => void }) => {
  const { session, tell, undo } = useLead();
  const { t, i18n } = useTranslation();
  const taken = session.agenda.find((item) => item.id === note.item)?.title;
  const about = [
    t(`kinds.${note.kind}`),
    note.owner === '' ? null : note.kind === 'lifted' ? t('run.liftedTo', { whom: note.owner }) : note.owner,
    note.due && shortDate(note.due, i18n.language),
    note.kind === 'action' || note.kind === 'lifted' ? null : taken,
  ].filter((part) => part !== null && part !== undefined && part !== '');
  const remove = (): void => {
    void tell({ type: 'note-deleted', id: note.id }).then((problem) => {
      if (!problem) {
        notify({ text: t('run.noteDeleted'), action: { label: t('run.undo'), run: () => void undo() } });
      }
    });
  };
  return (
    <li className={styles.note}>
      <span className={styles.sign} aria-hidden="true">
        {prefixOf(note.kind) ?? '•'}
      </span>
      <div className={styles.words}>
        <p dir="auto">{note.text}</p>
        <p className={styles.about}>{about.join(' · ')}</p>
      </div>
      <div className={styles.actions}>
        <Button look="icon" label={t('run.editNote')} onPress={onEdit}>
          <Icon name="edit" />
        </Button>
        <Button look="icon" label={t('run.deleteNote')} onPress={remove}>
          <Icon name="trash" />
        </Button>
      </div>
    </li>
  );
};
