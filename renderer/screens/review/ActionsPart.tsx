/** What the group will do: what, who, done, we check. Each cell is changed where it stands. */
import { useTranslation } from 'react-i18next';
import type { Note } from '../../../electron/core/session/session.ts';
import { textLimit } from '../../../electron/core/session/text-limit.ts';
import { useLead } from '../../app/LeadSession.tsx';
import { AddLine } from '../../notes/AddLine.tsx';
import { useNoteChanges } from '../../notes/use-note-changes.ts';
import { ActionRow } from './ActionRow.tsx';
import styles from './Approve.module.css';
import { usePageWords } from './use-page-words.ts';

const columns = ['what', 'who', 'done', 'check'] as const;

export const ActionsPart = ({ notes, fixed }: { notes: readonly Note[]; fixed: boolean }) => {
  const { session } = useLead();
  const { t } = useTranslation();
  const onPage = usePageWords(session.language);
  const { add } = useNoteChanges();
  if (fixed && notes.length === 0) return null;
  return (
    <section>
      <h2 id="approve-actions">{onPage('approve.page.actions')}</h2>
      {notes.length > 0 && (
        <div className={styles.scroll}>
          <table className={styles.actions} aria-labelledby="approve-actions">
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {onPage(`approve.page.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {notes.map((note, index) => (
                <ActionRow key={note.id} note={note} number={index + 1} fixed={fixed} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {!fixed && (
        <AddLine
          label={t('approve.addAction')}
          button={t('approve.add')}
          maxLength={textLimit}
          onAdd={(text) => add('action', text)}
        />
      )}
    </section>
  );
};
