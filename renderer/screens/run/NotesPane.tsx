/** The notes of the session, newest last, and the one line where typing just works. */
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { noteKinds } from '../../../electron/core/session/note-kinds.ts';
import type { NoteKind } from '../../../electron/core/session/note-kinds.ts';
import { notesOf } from '../../../electron/core/session/approval-page.ts';
import { useLead } from '../../app/LeadSession.tsx';
import { NoteField } from './NoteField.tsx';
import { NoteItem } from './NoteItem.tsx';
import styles from './NotesPane.module.css';
import type { RunCommands } from './run-commands.ts';
import { useDraft } from '../../notes/use-draft.ts';

export const NotesPane = ({ commands }: { commands: RunCommands }) => {
  const { session } = useLead();
  const { t } = useTranslation();
  const [shown, setShown] = useState<NoteKind | null>(null);
  const draft = useDraft();
  const list = useRef<HTMLUListElement>(null);
  const all = session.notes.filter((note) => note.deletedAt === null);
  const listed = shown === null ? all : all.filter((note) => note.kind === shown);

  useEffect(() => {
    // The newest note is the one being talked about.
    list.current?.scrollTo({ top: list.current.scrollHeight });
  }, [all.length, shown]);

  return (
    <>
      <div className={styles.kinds} role="group" aria-label={t('run.showKinds')}>
        <Filter
          label={t('run.allNotes')}
          count={all.length}
          isOn={shown === null}
          onPress={() => setShown(null)}
        />
        {noteKinds.map((kind) => (
          <Filter
            key={kind}
            label={t(`kinds.${kind}`)}
            count={notesOf(session, kind).length}
            isOn={shown === kind}
            onPress={() => setShown((before) => (before === kind ? null : kind))}
          />
        ))}
      </div>
      {listed.length === 0 ? (
        <p className={styles.none}>{t('run.noNotes')}</p>
      ) : (
        <ul ref={list} className={styles.notes} tabIndex={0} aria-label={t('run.notesTaken')}>
          {listed.map((note) => (
            <NoteItem key={note.id} note={note} onEdit={() => draft.edit(note)} />
          ))}
        </ul>
      )}
      <NoteField draft={draft} commands={commands} />
    </>
  );
};

const Filter = ({
  label,
  count,
  isOn,
  onPress,
}: {
  label: string;
  count: number;
  isOn: boolean;
  onPress: () => void;
}) => (
  <button type="button" className={styles.filter} aria-pressed={isOn} onClick={onPress}>
    {label} <span>{count}</span>
  </button>
);
