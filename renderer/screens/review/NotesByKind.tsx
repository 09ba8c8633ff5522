/** Every note, kind by kind, those that bind somebody first; and the form for what was written on paper. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { notesOf } from '../../../electron/core/session/approval-page.ts';
import type { NoteId } from '../../../electron/core/ids.ts';
import { prefixOf } from '../../../electron/core/session/note-prefix.ts';
import { useLead } from '../../app/LeadSession.tsx';
import { useDraft } from '../../notes/use-draft.ts';
import { useNoteChanges } from '../../notes/use-note-changes.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { NoteForm } from './NoteForm.tsx';
import { NoteRow } from './NoteRow.tsx';
import styles from './Review.module.css';

const inOrder = ['agreement', 'action', 'lifted', 'insight', 'disagreement', 'unclear', 'parked'] as const;

export const NotesByKind = () => {
  const { session, readOnly } = useLead();
  const { t } = useTranslation();
  const draft = useDraft();
  const { remove } = useNoteChanges();
  const isBegun = draft.editing === null && draft.words.text !== '';
  const [adds, setAdds] = useState(session.afterwards);
  /** How many have been added: a form of its own for each, which takes the focus as it comes. */
  const [added, setAdded] = useState(0);
  /** The note that was changed last: the focus comes back to it when its form closes. */
  const [changed, setChanged] = useState<NoteId | null>(null);
  const isAdding = draft.editing === null && (adds || isBegun);
  const any = session.notes.some((note) => note.deletedAt === null);
  return (
    <section className={styles.notes} aria-labelledby="review-notes">
      <h2 id="review-notes">{t('review.notes')}</h2>
      {!readOnly &&
        (isAdding ? (
          <NoteForm
            key={added}
            draft={draft}
            submit={t('review.form.done')}
            onSave={() => {
              draft.save();
              setAdded(added + 1);
            }}
            onCancel={() => {
              draft.cancel();
              setAdds(false);
            }}
          />
        ) : (
          <p>
            <Button onPress={() => setAdds(true)}>
              <Icon name="plus" /> {t('review.form.add')}
            </Button>
          </p>
        ))}
      {!any && <p className={styles.soft}>{t('review.noNotes')}</p>}
      {inOrder.map((kind) => {
        const notes = notesOf(session, kind);
        if (notes.length === 0) return null;
        return (
          <section key={kind} className={styles.kind} aria-labelledby={`review-${kind}`}>
            <h3 id={`review-${kind}`}>
              <span aria-hidden="true">{prefixOf(kind) ?? '•'}</span> {t(`review.kinds.${kind}`)}{' '}
              <span className={styles.soft}>{notes.length}</span>
            </h3>
            <ul>
              {notes.map((note) => (
                <NoteRow
                  key={note.id}
                  note={note}
                  draft={draft}
                  wasChanged={changed === note.id}
                  onEdit={() => {
                    // What was begun elsewhere becomes a note rather than make way.
                    draft.save();
                    draft.edit(note);
                    setChanged(note.id);
                  }}
                  onRemove={() => remove(note)}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
};
