/** What the group agrees on, with large numbers. */
import { useTranslation } from 'react-i18next';
import type { Note } from '../../../electron/core/session/session.ts';
import { textLimit } from '../../../electron/core/session/text-limit.ts';
import { useLead } from '../../app/LeadSession.tsx';
import { AddLine } from '../../notes/AddLine.tsx';
import { EditableText } from '../../notes/EditableText.tsx';
import { useNoteChanges } from '../../notes/use-note-changes.ts';
import styles from './Approve.module.css';
import { PageTools } from './PageTools.tsx';
import { usePageWords } from './use-page-words.ts';

export const AgreementsPart = ({ notes, fixed }: { notes: readonly Note[]; fixed: boolean }) => {
  const { session } = useLead();
  const { t } = useTranslation();
  const onPage = usePageWords(session.language);
  const { add, edit, remove } = useNoteChanges();
  if (fixed && notes.length === 0) return null;
  return (
    <section>
      <h2>{onPage('approve.page.agreements')}</h2>
      <ol className={styles.agreements}>
        {notes.map((note, index) => (
          <li key={note.id}>
            <EditableText
              label={t('approve.agreement', { number: index + 1 })}
              value={note.text}
              maxLength={textLimit}
              isReadOnly={fixed}
              onChange={(text) => edit(note.id, { text })}
            />
            {!fixed && (
              <PageTools
                what={t('approve.agreement', { number: index + 1 })}
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
        ))}
      </ol>
      {!fixed && (
        <AddLine
          label={t('approve.addAgreement')}
          button={t('approve.add')}
          maxLength={textLimit}
          onAdd={(text) => add('agreement', text)}
        />
      )}
    </section>
  );
};
