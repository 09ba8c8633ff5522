/** One kit as it stands on the shelf: what it is for, how long it takes, for how many, in which languages. */
import { useTranslation } from 'react-i18next';
import type { KitCard } from '../../../electron/core/views.ts';
import { addressOf } from '../../app/route.ts';
import { KitFacts } from './KitFacts.tsx';
import { useDuration } from '../../ui/use-duration.ts';
import styles from './KitOnShelf.module.css';

const pageOf = (kit: KitCard): string => addressOf({ screen: 'kit', kit: kit.id, version: kit.version });

export const KitOnShelf = ({ kit, older }: { kit: KitCard; older: readonly KitCard[] }) => {
  const { t } = useTranslation();
  const duration = useDuration();
  return (
    <li className={styles.kit}>
      <h2>
        <a href={pageOf(kit)}>{kit.title}</a>
      </h2>
      <div className={styles.what}>
        <p className={styles.description}>{kit.description}</p>
        {kit.publisher && <p className={styles.publisher}>{kit.publisher}</p>}
      </div>
      <dl className={styles.templates}>
        {kit.templates.map((template) => (
          <div key={template.id}>
            <dt>
              {template.title}
              {template.series && <span className={styles.part}>{t('library.part', template.series)}</span>}
            </dt>
            <dd>{duration(template.minutes)}</dd>
          </div>
        ))}
      </dl>
      <KitFacts
        groupSize={kit.groupSize}
        languages={kit.languages}
        version={kit.version}
        label={t('library.facts', { title: kit.title })}
      />
      {older.length > 0 && (
        <p className={styles.older}>
          {t('library.older')}
          {older.map((version) => (
            <a key={version.version} href={pageOf(version)}>
              {version.version}
            </a>
          ))}
        </p>
      )}
    </li>
  );
};
