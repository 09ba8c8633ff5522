/** The kits, one click from a plan. */
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KitCard } from '../../../electron/core/views.ts';
import { isLanguage } from '../../app/format.ts';
import { addressOf } from '../../app/route.ts';
import { useKitCards } from '../../host/use-kit-cards.ts';
import { byKit } from '../library/kit-versions.ts';
import { useDuration } from '../../ui/use-duration.ts';
import styles from './StartSomething.module.css';

// Fields for dates and times are a third of what the first screen would load, and most mornings nobody plans.
const NewSession = lazy(async () => ({ default: (await import('./NewSession.tsx')).NewSession }));

type Chosen = { readonly kit: KitCard; readonly template: KitCard['templates'][number] };

export const StartSomething = () => {
  const { t, i18n } = useTranslation();
  const duration = useDuration();
  const reply = useKitCards(isLanguage(i18n.language) ? i18n.language : 'sv');
  const kits = reply?.ok ? byKit(reply.value) : [];
  const [chosen, setChosen] = useState<Chosen | null>(null);
  return (
    <section className={styles.start} aria-labelledby="start">
      <h2 id="start">{t('today.startNew')}</h2>
      <div className={styles.kits}>
        {kits.map(({ newest: kit }) => (
          <article key={`${kit.id}@${kit.version}`} className={styles.kit}>
            <h3>
              <a href={addressOf({ screen: 'kit', kit: kit.id, version: kit.version })}>{kit.title}</a>
            </h3>
            <p>{kit.description}</p>
            <ul>
              {kit.templates.map((template) => (
                <li key={template.id}>
                  <button type="button" onClick={() => setChosen({ kit, template })}>
                    <span>{template.title}</span>
                    <span className={styles.minutes}>{duration(template.minutes)}</span>
                  </button>
                </li>
              ))}
            </ul>
          </article>
        ))}
      </div>
      {chosen && (
        <Suspense>
          <NewSession kit={chosen.kit} template={chosen.template} isOpen onClose={() => setChosen(null)} />
        </Suspense>
      )}
    </section>
  );
};
