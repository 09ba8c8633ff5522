/** The kits, one click from a plan. */
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KitCard } from '../../../electron/core/views.ts';
import { later } from '../../app/later.ts';
import { addressOf } from '../../app/route.ts';
import { useLanguage } from '../../app/use-language.ts';
import { useKitCards } from '../../host/use-kit-cards.ts';
import { byKit } from '../library/kit-versions.ts';
import { useDuration } from '../../ui/use-duration.ts';
import styles from './StartSomething.module.css';

// Fields for dates and times are a third of what the first screen would load, and most mornings nobody plans.
const NewSession = later(async () => (await import('./NewSession.tsx')).NewSession);

type Chosen = { readonly kit: KitCard; readonly template: KitCard['templates'][number] };

export const StartSomething = ({ isFolded }: { isFolded: boolean }) => {
  const { t } = useTranslation();
  const reply = useKitCards(useLanguage());
  const kits = reply?.ok ? byKit(reply.value) : [];
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const Kit = isFolded ? FoldedKit : OpenKit;
  return (
    <section className={styles.start} aria-labelledby="start">
      <h2 id="start">{t('today.startNew')}</h2>
      <div className={isFolded ? styles.folded : styles.kits}>
        {kits.map(({ newest: kit }) => (
          <Kit key={kit.id} kit={kit} onChoose={(template) => setChosen({ kit, template })} />
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

type KitProps = {
  readonly kit: KitCard;
  readonly onChoose: (template: KitCard['templates'][number]) => void;
};

/** While there is nothing else on the page: all there is to plan from, in view. */
const OpenKit = ({ kit, onChoose }: KitProps) => (
  <article className={styles.kit}>
    <h3>
      <a href={addressOf({ screen: 'kit', kit: kit.id, version: kit.version })}>{kit.title}</a>
    </h3>
    <p>{kit.description}</p>
    <Templates kit={kit} onChoose={onChoose} />
  </article>
);

/** Beside the sessions: a line each, opened one at a time. */
const FoldedKit = ({ kit, onChoose }: KitProps) => {
  const { t } = useTranslation();
  return (
    <details className={styles.line} name="kits">
      <summary>
        <h3>{kit.title}</h3>
      </summary>
      <div className={styles.kit}>
        <p>
          {kit.description}{' '}
          <a href={addressOf({ screen: 'kit', kit: kit.id, version: kit.version })}>{t('today.readKit')}</a>
        </p>
        <Templates kit={kit} onChoose={onChoose} />
      </div>
    </details>
  );
};

const Templates = ({ kit, onChoose }: KitProps) => {
  const duration = useDuration();
  return (
    <ul>
      {kit.templates.map((template) => (
        <li key={template.id}>
          <button type="button" onClick={() => onChoose(template)}>
            <span>{template.title}</span>
            <span className={styles.minutes}>{duration(template.minutes)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
};
