/** One kit: what it is for, its agendas to plan from, and everything in it to read. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../electron/core/units.ts';
import { useLanguage } from '../../app/use-language.ts';
import { useCall } from '../../host/use-call.ts';
import { useKitCards } from '../../host/use-kit-cards.ts';
import { Problem } from '../../ui/Problem.tsx';
import { KitContents } from './KitContents.tsx';
import { KitHead } from './KitHead.tsx';
import { KitTemplates } from './KitTemplates.tsx';
import styles from './KitPage.module.css';

export const KitPage = ({ kit, version }: { kit: string; version: string }) => {
  const { t } = useTranslation();
  const windowLanguage = useLanguage();
  const [chosen, setChosen] = useState<Language | null>(null);
  const cards = useKitCards(chosen ?? windowLanguage);
  const card = cards?.ok
    ? cards.value.find((candidate) => candidate.id === kit && candidate.version === version)
    : undefined;
  if (cards && !cards.ok) return <Problem problem={cards.problem} />;
  if (cards && !card) return <Problem problem={{ code: 'kit-not-found' }} />;
  if (!card) return <p aria-live="polite">{t('shell.opening')}</p>;
  const spoken = card.languages.find((language) => language === (chosen ?? windowLanguage));
  const language = spoken ?? card.languages[0] ?? windowLanguage;
  return (
    <article className={styles.page}>
      <KitHead card={card} language={language} onLanguage={setChosen} />
      <KitTemplates kit={card} language={language} />
      <Edition kit={kit} version={version} language={language} />
    </article>
  );
};

const Edition = (wanted: { kit: string; version: string; language: Language }) => {
  const { reply } = useCall('readEdition', wanted);
  if (!reply) return null;
  return reply.ok ? <KitContents edition={reply.value} /> : <Problem problem={reply.problem} />;
};
