/** What to bring, counted for this group. */
import { useTranslation } from 'react-i18next';
import { useLead } from '../../app/LeadSession.tsx';
import { materialsOf } from '../../../electron/core/kit/part-of.ts';
import { countFor } from '../../../electron/core/plan/count-for.ts';
import styles from './Materials.module.css';

export const Materials = () => {
  const { session, edition } = useLead();
  const { t } = useTranslation();
  const { tableSize } = edition.structure;
  const materials = materialsOf(edition, session.kit.template);
  const people = Math.max(session.details.expected, session.details.people.length);
  if (materials.length === 0) return null;
  return (
    <section className={styles.materials}>
      <h2>{t('plan.materials')}</h2>
      <ul lang={session.language}>
        {materials.map((material) => (
          <li key={material.id}>
            <span className={styles.count}>{countFor(material, people, tableSize.max)}</span>
            <span>{edition.texts.words[material.id]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
