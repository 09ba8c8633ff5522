/** The PDF itself, page by page: the preview can show nothing else than what is printed. */
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../electron/core/units.ts';
import { Waiting } from '../../ui/Waiting.tsx';
import { PdfPage } from './PdfPage.tsx';
import styles from './PdfPreview.module.css';
import type { PdfPages } from './open-pdf.ts';
import { useWidth } from './use-width.ts';

export const PdfPreview = ({
  bytes,
  title,
  language,
}: {
  bytes: Blob;
  title: string;
  language: Language;
}) => {
  const { t } = useTranslation();
  const [pdf, setPdf] = useState<PdfPages | 'unreadable' | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  useEffect(() => {
    const leaving = new AbortController();
    void import('./open-pdf.ts')
      .then(({ openPdf }) => openPdf(bytes, leaving.signal))
      .then(
        (opened) => {
          if (!leaving.signal.aborted) setPdf(opened);
        },
        () => {
          if (!leaving.signal.aborted) setPdf('unreadable');
        },
      );
    return () => leaving.abort();
  }, [bytes]);
  return (
    <div ref={frame} className={styles.preview} role="group" aria-label={t('papers.preview', { title })}>
      {pdf === null && <Waiting words={t('papers.drawing')} />}
      {pdf === 'unreadable' && <p>{t('papers.unreadable')}</p>}
      {pdf !== null &&
        pdf !== 'unreadable' &&
        width > 0 &&
        pdf.pages.map((page) => (
          <PdfPage
            key={page.pageNumber}
            page={page}
            width={width}
            label={t('papers.page', { page: page.pageNumber, pages: pdf.pages.length })}
            language={language}
          />
        ))}
    </div>
  );
};
