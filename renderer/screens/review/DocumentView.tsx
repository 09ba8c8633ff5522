/** One document: made, shown, and ready to save, open or print. */
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentRow } from '../../../electron/core/views.ts';
import { useLead } from '../../app/LeadSession.tsx';
import { Button } from '../../ui/Button.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { DocumentActions } from './DocumentActions.tsx';
import { PdfPreview } from './PdfPreview.tsx';
import styles from './DocumentView.module.css';
import { useDocument } from './use-document.ts';

export const DocumentView = ({ row }: { row: DocumentRow }) => {
  const { session } = useLead();
  const { t } = useTranslation();
  const { current, again } = useDocument(session.id, row);
  useEffect(() => {
    // Fetched while the document is being written, so that neither waits for the other.
    void import('./open-pdf.ts');
  }, []);
  const made = current.state === 'ready' ? current.made : null;
  return (
    <section className={styles.view} aria-labelledby="paper-title">
      <header className={styles.header}>
        <div>
          <h2 id="paper-title" lang={session.language}>
            {row.title}
          </h2>
          <p role="status">{made && `${t('papers.pages', { count: made.ticket.pages })} · ${row.paper}`}</p>
        </div>
        {made && <DocumentActions row={row} made={made} />}
      </header>
      {made && made.ticket.missing.length > 0 && (
        <p role="alert" className={styles.missing}>
          {t('papers.missing', { characters: made.ticket.missing.join(' ') })}
        </p>
      )}
      {current.state === 'writing' && <Waiting words={t('papers.writing')} />}
      {current.state === 'failed' && (
        <>
          <Problem problem={current.problem} />
          <div>
            <Button onPress={again}>{t('papers.again')}</Button>
          </div>
        </>
      )}
      {made && <PdfPreview bytes={made.bytes} title={row.title} language={session.language} />}
    </section>
  );
};
