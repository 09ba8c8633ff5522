/** The documents of a session, by when they are needed. */
import { useTranslation } from 'react-i18next';
import type { DocumentRow } from '../../../electron/core/views.ts';
import type { Language } from '../../../electron/core/units.ts';
import styles from '../../ui/SideList.module.css';

const groups = ['before', 'during', 'after'] as const satisfies readonly DocumentRow['group'][];

export const keyOf = ({ name, part }: DocumentRow): string => `${name}/${part ?? ''}`;

export const DocumentList = ({
  rows,
  language,
  chosen,
  onChoose,
}: {
  rows: readonly DocumentRow[];
  /** The documents' own. */
  language: Language;
  chosen: DocumentRow | null;
  onChoose: (row: DocumentRow) => void;
}) => {
  const { t } = useTranslation();
  return (
    <nav className={styles.list} aria-label={t('papers.list')}>
      {groups.map((group) => {
        const inGroup = rows.filter((row) => row.group === group);
        if (inGroup.length === 0) return null;
        return (
          <section key={group} aria-labelledby={`papers-${group}`}>
            <h2 id={`papers-${group}`}>{t(`papers.groups.${group}`)}</h2>
            <ul>
              {inGroup.map((row) => (
                <li key={keyOf(row)}>
                  <button
                    type="button"
                    aria-current={chosen !== null && keyOf(chosen) === keyOf(row)}
                    onClick={() => onChoose(row)}
                  >
                    <span lang={language}>{row.title}</span>
                    <span className={styles.aside}>{row.paper}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </nav>
  );
};
