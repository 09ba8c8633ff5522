/** What the group cannot decide itself: to whom it is lifted, and by when an answer is wanted. */
import { useTranslation } from 'react-i18next';
import type { Note } from '../../../electron/core/session/session.ts';
import { textLimit } from '../../../electron/core/session/text-limit.ts';
import { useLead } from '../../app/LeadSession.tsx';
import { AddLine } from '../../notes/AddLine.tsx';
import { EditableDate } from '../../notes/EditableDate.tsx';
import { EditableText } from '../../notes/EditableText.tsx';
import { useNoteChanges } from '../../notes/use-note-changes.ts';
import styles from './Approve.module.css';
import { PageTools } from './PageTools.tsx';
import { usePageWords } from './use-page-words.ts';

export const LiftedPart = ({ notes, fixed }: { notes: readonly Note[]; fixed: boolean }) => {
  const { session } = useLead();
  const { t } = useTranslation();
  const onPage = usePageWords(session.language);
  const { add } = useNoteChanges();
  if (fixed && notes.length === 0) return null;
  return (
    <section>
      <h2>{onPage('approve.page.lifted')}</h2>
      <ul className={styles.lifted}>
        {notes.map((note, index) => (
          <LiftedQuestion key={note.id} note={note} number={index + 1} fixed={fixed} />
        ))}
      </ul>
      {!fixed && (
        <AddLine
          label={t('approve.addLifted')}
          button={t('approve.add')}
          maxLength={textLimit}
          onAdd={(text) => add('lifted', text)}
        />
      )}
    </section>
  );
};

const LiftedQuestion = ({ note, number, fixed }: { note: Note; number: number; fixed: boolean }) => {
  const { session } = useLead();
  const { t } = useTranslation();
  const onPage = usePageWords(session.language);
  const { edit, remove } = useNoteChanges();
  const name = t('approve.liftedQuestion', { number });
  const showsOwner = !fixed || note.owner !== '';
  const showsDate = !fixed || note.due !== null;
  return (
    <li>
      <div className={styles.question}>
        <EditableText
          label={name}
          value={note.text}
          maxLength={textLimit}
          isReadOnly={fixed}
          onChange={(text) => edit(note.id, { text })}
        />
      </div>
      <p className={styles.answer}>
        {showsOwner && (
          <>
            {onPage('approve.page.to')}{' '}
            <EditableText
              label={t('approve.cell', { what: name, field: onPage('approve.page.to') })}
              value={note.owner}
              missing={onPage('approve.askToWhom')}
              mayBeEmpty
              maxLength={200}
              isReadOnly={fixed}
              onChange={(owner) => edit(note.id, { owner })}
            />
          </>
        )}
        {showsOwner && showsDate && ', '}
        {showsDate && (
          <>
            {onPage('approve.page.answerBy')}{' '}
            <EditableDate
              label={t('approve.cell', { what: name, field: onPage('approve.page.answerBy') })}
              value={note.due}
              missing={onPage('approve.askAnswerBy')}
              lang={session.language}
              isReadOnly={fixed}
              onChange={(due) => edit(note.id, { due })}
            />
          </>
        )}
      </p>
      {!fixed && (
        <PageTools
          what={name}
          actions={[
            {
              key: 'action',
              words: t('approve.toAction'),
              run: () => void edit(note.id, { kind: 'action' }),
            },
          ]}
          onRemove={() => remove(note)}
        />
      )}
    </li>
  );
};
