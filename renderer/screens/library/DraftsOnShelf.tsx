/** Editions of one's own that are not ready, each with the way back to it. */
import { useTranslation } from 'react-i18next';
import type { DraftRow } from '../../../electron/core/views.ts';
import { addressOf } from '../../app/route.ts';
import styles from './DraftsOnShelf.module.css';

export const DraftsOnShelf = ({ drafts }: { drafts: readonly DraftRow[] }) => {
  const { t } = useTranslation();
  return (
    <section className={styles.drafts} aria-labelledby="drafts">
      <h2 id="drafts">{t('adapt.drafts.title')}</h2>
      <p>{t('adapt.drafts.about')}</p>
      <ul>
        {drafts.map(({ id, title, version }) => (
          <li key={id}>
            <a href={addressOf({ screen: 'adapt', id })}>{title === '' ? t('adapt.untitled') : title}</a>
            <span>{t('adapt.drafts.version', { version })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
