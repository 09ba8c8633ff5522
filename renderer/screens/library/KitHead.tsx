/** The top of a kit's page: where it is, what it is called and in which language it is shown. */
import { useTranslation } from 'react-i18next';
import type { KitCard } from '../../../electron/core/views.ts';
import type { Language } from '../../../electron/core/units.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { AdaptKit } from './AdaptKit.tsx';
import { KitFacts } from './KitFacts.tsx';
import styles from './KitHead.module.css';
import { PackKit } from './PackKit.tsx';

export const KitHead = ({
  card,
  language,
  onLanguage,
}: {
  card: KitCard;
  language: Language;
  onLanguage: (language: Language) => void;
}) => {
  const { t } = useTranslation();
  return (
    <header className={styles.head}>
      <div className={styles.top}>
        <BackLink to={{ screen: 'library' }} words={t('library.title')} />
        {card.languages.length > 1 && (
          <Segments
            label={t('kitPage.language')}
            labelHidden
            options={card.languages.map((key) => ({
              key,
              words: t(`kitPage.languageItself.${key}`),
              lang: key,
            }))}
            value={language}
            onChange={onLanguage}
          />
        )}
      </div>
      <h1 lang={language}>{card.title}</h1>
      <p className={styles.description} lang={language}>
        {card.description}
      </p>
      {(card.publisher ?? card.origin) && (
        <p className={styles.credit}>
          {[card.publisher, card.origin && t('kitPage.basedOn', card.origin)].filter(Boolean).join(' · ')}
        </p>
      )}
      <KitFacts
        groupSize={card.groupSize}
        languages={card.languages}
        version={card.version}
        label={t('library.facts', { title: card.title })}
      />
      <div className={styles.tools}>
        <PackKit kit={card} />
        <AdaptKit kit={card} />
      </div>
    </header>
  );
};
