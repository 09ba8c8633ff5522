/**
 * The page to approve, on the wall: the group's own words as they stand now, in its own language. Much becomes smaller,
 * nothing is cut.
 */
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ApprovalPage } from '../../../electron/core/session/approval-page.ts';
import type { Note } from '../../../electron/core/session/session.ts';
import type { Language } from '../../../electron/core/units.ts';
import { shortDate } from '../../app/format.ts';
import { Fit } from '../../ui/Fit.tsx';
import { Icon } from '../../ui/Icon.tsx';
import styles from './ApprovalStage.module.css';

type PartProps = { readonly page: ApprovalPage; readonly t: TFunction; readonly language: Language };

export const ApprovalStage = ({
  page,
  groupName,
  language,
}: {
  page: ApprovalPage;
  groupName: string;
  language: Language;
}) => {
  const { i18n } = useTranslation();
  const t = i18n.getFixedT(language);
  const { agreements, actions, lifted, followUp } = page;
  const isEmpty = agreements.length + actions.length + lifted.length + followUp.dates.length === 0;
  return (
    <div className={styles.frame}>
      <Fit>
        <div className={styles.page}>
          <header className={styles.head}>
            <span>{groupName}</span>
            {page.approved && (
              <span className={styles.approved}>
                <Icon name="decision" />
                {t('approve.page.approved')}
              </span>
            )}
          </header>
          {isEmpty && <h1 className={styles.empty}>{t('approve.page.empty')}</h1>}
          {agreements.length > 0 && (
            <section>
              <h1>{t('approve.page.agreements')}</h1>
              <ol className={styles.agreements}>
                {agreements.map((note) => (
                  <li key={note.id}>{note.text}</li>
                ))}
              </ol>
            </section>
          )}
          {actions.length > 0 && <Actions page={page} t={t} language={language} />}
          <div className={styles.beside}>
            {lifted.length > 0 && <Lifted page={page} t={t} language={language} />}
            {(followUp.dates.length > 0 || followUp.how !== '') && (
              <FollowUp page={page} t={t} language={language} />
            )}
          </div>
        </div>
      </Fit>
    </div>
  );
};

const columns = ['what', 'who', 'done', 'check'] as const;

const Actions = ({ page, t, language }: PartProps) => (
  <section>
    <h1>{t('approve.page.actions')}</h1>
    <table className={styles.actions}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`approve.page.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {page.actions.map((note) => (
          <tr key={note.id}>
            <th scope="row">
              {note.text}
              {note.workEnvironment && <span> {t('approve.page.duty')}</span>}
            </th>
            <td>{note.owner}</td>
            <td>{note.due !== null && shortDate(note.due, language)}</td>
            <td>{note.check}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

const Lifted = ({ page, t, language }: PartProps) => (
  <section>
    <h1>{t('approve.page.lifted')}</h1>
    <ul className={styles.lifted}>
      {page.lifted.map((note) => (
        <li key={note.id}>
          {note.text} <span>{answerWords(note, t, language)}</span>
        </li>
      ))}
    </ul>
  </section>
);

const answerWords = (note: Note, t: TFunction, language: Language): string =>
  [
    note.owner === '' ? '' : t('approve.page.toWhom', { whom: note.owner }),
    note.due === null ? '' : t('approve.page.answerByDate', { date: shortDate(note.due, language) }),
  ]
    .filter((part) => part !== '')
    .join(', ');

const FollowUp = ({ page, t, language }: PartProps) => {
  const [next, ...later] = page.followUp.dates.map((date) => shortDate(date, language));
  return (
    <section>
      <h1>{t('approve.page.followUp')}</h1>
      <p className={styles.dates}>
        {next !== undefined && <strong>{next}</strong>}
        {later.length > 0 && <span>{later.join(' · ')}</span>}
        {page.followUp.how !== '' && <span>{page.followUp.how}</span>}
      </p>
    </section>
  );
};
