/** One action of the page, each of its cells changed where it stands. */
import { useTranslation } from 'react-i18next';
import type { Note } from '../../../electron/core/session/session.ts';
import { textLimit } from '../../../electron/core/session/text-limit.ts';
import { useLead } from '../../app/LeadSession.tsx';
import { EditableDate } from '../../notes/EditableDate.tsx';
import { EditableText } from '../../notes/EditableText.tsx';
import { useNoteChanges } from '../../notes/use-note-changes.ts';
import styles from './Approve.module.css';
import { PageTools } from './PageTools.tsx';
import { usePageWords } from './use-page-words.ts';

/** As many characters as who and check may have. */
const lineLength = 200;

export const ActionRow = ({ note, number, fixed }: { note: Note; number: number; fixed: boolean }) => {
  const { session } = useLead();
  const { t } = useTranslation();
  const onPage = usePageWords(session.language);
  const { edit, remove } = useNoteChanges();
  const name = t('approve.action', { number });
  const cell = (field: string): string => t('approve.cell', { what: name, field });
  return (
    <tr>
      <th scope="row">
        <EditableText
          label={name}
          value={note.text}
          maxLength={textLimit}
          isReadOnly={fixed}
          onChange={(text) => edit(note.id, { text })}
        />
        {note.workEnvironment && <span className={styles.duty}> {onPage('approve.page.duty')}</span>}
      </th>
      <td>
        <EditableText
          label={cell(onPage('approve.page.who'))}
          value={note.owner}
          missing={onPage('approve.askWho')}
          mayBeEmpty
          maxLength={lineLength}
          isReadOnly={fixed}
          onChange={(owner) => edit(note.id, { owner })}
        />
      </td>
      <td>
        <EditableDate
          label={cell(onPage('approve.page.done'))}
          value={note.due}
          missing={onPage('approve.askWhen')}
          lang={session.language}
          isReadOnly={fixed}
          onChange={(due) => edit(note.id, { due })}
        />
      </td>
      <td>
        <span className={styles.withTools}>
          <EditableText
            label={cell(onPage('approve.page.check'))}
            value={note.check}
            missing={onPage('approve.askCheck')}
            mayBeEmpty
            maxLength={lineLength}
            isReadOnly={fixed}
            onChange={(check) => edit(note.id, { check })}
          />
          {!fixed && (
            <PageTools
              what={name}
              actions={[
                {
                  key: 'duty',
                  words: note.workEnvironment ? t('approve.unmarkDuty') : t('approve.markDuty'),
                  run: () => void edit(note.id, { workEnvironment: !note.workEnvironment }),
                },
                {
                  key: 'agreement',
                  words: t('approve.toAgreement'),
                  run: () => void edit(note.id, { kind: 'agreement' }),
                },
              ]}
              onRemove={() => remove(note)}
            />
          )}
        </span>
      </td>
    </tr>
  );
};
