/** The guide for what is on: what to say, do and ask, in large type, and the next activity in grey. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { activityParts } from '../../../electron/core/kit/grammar.ts';
import type { ActivityPart } from '../../../electron/core/kit/grammar.ts';
import type { ActivityTexts } from '../../../electron/core/kit/kit.ts';
import { nextIndex } from '../../../electron/core/session/allowed.ts';
import type { AgendaItem } from '../../../electron/core/session/session.ts';
import { useLead } from '../../app/LeadSession.tsx';
import { InstrumentPanes } from '../../instruments/InstrumentPanes.tsx';
import { Blocks } from '../../ui/Blocks.tsx';
import { Button } from '../../ui/Button.tsx';
import { FormChip } from '../../ui/FormChip.tsx';
import { GuideSteps } from './GuideSteps.tsx';
import styles from './GuidePane.module.css';

const atOnce = ['say', 'do', 'ask'] as const satisfies readonly ActivityPart[];
const onRequest = ['if-silent', 'watch-out', 'adapt', 'gather-up'] as const satisfies readonly ActivityPart[];
const atTheEnd = 'move-on' satisfies ActivityPart;

export const GuidePane = ({ item }: { item: AgendaItem }) => {
  const { session, edition } = useLead();
  const texts = item.activity ? edition.texts.activities[item.activity] : undefined;
  const activity = edition.structure.activities.find((candidate) => candidate.id === item.activity);
  return (
    <>
      <section className={styles.guide} lang={session.language} key={item.id}>
        <h2>
          {item.title} <FormChip form={item.form} />
        </h2>
        {texts && (
          <div className={styles.purpose}>
            <Blocks blocks={texts.purpose} />
          </div>
        )}
        {texts && atOnce.map((part) => <Part key={part} part={part} texts={texts} item={item} />)}
        {activity && <InstrumentPanes activity={activity} />}
        {texts && <MoreParts texts={texts} item={item} />}
        {texts && <Part part={atTheEnd} texts={texts} item={item} />}
      </section>
      <ComingNext />
    </>
  );
};

const Part = ({ part, texts, item }: { part: ActivityPart; texts: ActivityTexts; item: AgendaItem }) => {
  const { session } = useLead();
  const blocks = texts.parts[part];
  if (!blocks || blocks.length === 0) return null;
  return (
    <div className={styles.part} data-part={part}>
      <h3>{activityParts[part][session.language]}</h3>
      {part === 'do' ? (
        <GuideSteps blocks={blocks} steps={texts.steps} item={item} />
      ) : (
        <Blocks blocks={blocks} />
      )}
    </div>
  );
};

const MoreParts = ({ texts, item }: { texts: ActivityTexts; item: AgendaItem }) => {
  const { session } = useLead();
  const { t } = useTranslation();
  const [open, setOpen] = useState<ActivityPart | null>(null);
  const parts = onRequest.filter((part) => (texts.parts[part]?.length ?? 0) > 0);
  if (parts.length === 0) return null;
  return (
    <>
      <div className={styles.more} role="group" aria-label={t('run.moreHelp')}>
        {parts.map((part) => (
          <Button
            key={part}
            isPressed={open === part}
            onPress={() => setOpen((before) => (before === part ? null : part))}
          >
            {activityParts[part][session.language]}
          </Button>
        ))}
      </div>
      {open && <Part part={open} texts={texts} item={item} />}
    </>
  );
};

const ComingNext = () => {
  const { session, edition } = useLead();
  const { t } = useTranslation();
  const index = nextIndex(session);
  const next = index === null ? undefined : session.agenda[index];
  const room = next?.activity ? edition.texts.activities[next.activity]?.roomText : '';
  return (
    <p className={styles.next}>
      {next ? (
        <>
          {t('run.comingNext')} <strong>{next.title}</strong>,{' '}
          {t('units.minutesShort', { count: next.minutes })}
          {'. '}
          <span lang={session.language}>{room}</span>
        </>
      ) : (
        t('run.lastOne')
      )}
    </p>
  );
};
