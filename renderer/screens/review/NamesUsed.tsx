/** The names and roles that stand in the notes, to be checked before anything is shared; changed here, changed everywhere. */
import { useTranslation } from 'react-i18next';
import type { Note } from '../../../electron/core/session/session.ts';
import { useLead } from '../../app/LeadSession.tsx';
import { EditableText } from '../../notes/EditableText.tsx';
import { notify } from '../../ui/notices.ts';
import { ownersIn } from '../../../electron/core/session/owners-in.ts';
import styles from './Review.module.css';

export const NamesUsed = () => {
  const { session, readOnly, tell } = useLead();
  const { t } = useTranslation();
  const owners = ownersIn(session);
  const rename = async (before: string, notes: readonly Note[], owner: string): Promise<void> => {
    const problems = await Promise.all(
      notes.map((note) => tell({ type: 'note-edited', id: note.id, words: { owner } })),
    );
    if (problems.every((problem) => problem === null)) {
      notify({ text: t('review.names.changed', { before, after: owner }) });
    }
  };
  return (
    <section aria-labelledby="review-names">
      <h2 id="review-names">{t('review.names.title')}</h2>
      {owners.length === 0 ? (
        <p className={styles.soft}>{t('review.names.none')}</p>
      ) : (
        <>
          <p className={styles.soft}>{t('review.names.about')}</p>
          <ul className={styles.owners}>
            {owners.map(({ name, notes }) => (
              <li key={name}>
                <EditableText
                  label={t('review.names.owner')}
                  value={name}
                  maxLength={200}
                  isReadOnly={readOnly}
                  onChange={(owner) => rename(name, notes, owner)}
                />
                <span className={styles.soft}>{t('review.names.count', { count: notes.length })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
