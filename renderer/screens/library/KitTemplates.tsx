/** The sessions that the kit can be led as, each one button from a plan. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KitCard } from '../../../electron/core/views.ts';
import type { Language } from '../../../electron/core/units.ts';
import { Button } from '../../ui/Button.tsx';
import { NewSession } from '../today/NewSession.tsx';
import styles from './KitTemplates.module.css';
import { useDuration } from '../../ui/use-duration.ts';
import { Hidden } from '../../ui/Hidden.tsx';

type Template = KitCard['templates'][number];

export const KitTemplates = ({ kit, language }: { kit: KitCard; language: Language }) => {
  const { t } = useTranslation();
  const duration = useDuration();
  const [chosen, setChosen] = useState<Template | null>(null);
  return (
    <section aria-labelledby="kit-templates" className={styles.templates}>
      <h2 id="kit-templates">{t('kitPage.templates')}</h2>
      <ul>
        {kit.templates.map((template) => (
          <li key={template.id}>
            <div>
              <h3 lang={language}>{template.title}</h3>
              <p className={styles.minutes}>
                {duration(template.minutes)}
                {template.series && ` · ${t('library.part', template.series)}`}
              </p>
            </div>
            <p className={styles.summary} lang={language}>
              {template.summary}
            </p>
            <Button look={isBeginning(template) ? 'primary' : 'plain'} onPress={() => setChosen(template)}>
              {t('kitPage.planThis')}
              <Hidden> {template.title}</Hidden>
            </Button>
          </li>
        ))}
      </ul>
      {chosen && <NewSession kit={kit} template={chosen} isOpen onClose={() => setChosen(null)} />}
    </section>
  );
};

/** Later parts of a series are planned when the first has been held. */
const isBeginning = ({ series }: Template): boolean => series === null || series.part === 1;
