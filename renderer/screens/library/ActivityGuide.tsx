/** One activity as the guide has it, laid out as on the run screen: what to say, do and ask. */
import { useTranslation } from 'react-i18next';
import { activityParts } from '../../../electron/core/kit/grammar.ts';
import type { ActivityPart } from '../../../electron/core/kit/grammar.ts';
import type { Activity, ActivityTexts, Edition } from '../../../electron/core/kit/kit.ts';
import { Blocks } from '../../ui/Blocks.tsx';
import styles from './ActivityGuide.module.css';

const inOrder = [
  'say',
  'do',
  'ask',
  'if-silent',
  'watch-out',
  'adapt',
  'gather-up',
  'move-on',
] as const satisfies readonly ActivityPart[];

export const ActivityGuide = ({
  edition,
  activity,
  texts,
  minutes,
}: {
  edition: Edition;
  activity: Activity;
  texts: ActivityTexts;
  minutes: number;
}) => {
  const { t, i18n } = useTranslation();
  const { language } = edition;
  const handouts = activity.handouts.map((id) => edition.texts.handouts[id]?.title ?? id);
  return (
    <div className={styles.activity}>
      <p className={styles.facts} lang={i18n.language}>
        {t('kitPage.activityMinutes', { count: minutes, minimum: activity.minimum })}
        {activity.maySkip && ` · ${t('kitPage.maySkip')}`}
        {handouts.length > 0 && ` · ${t('kitPage.handsOut')} ${handouts.join(', ')}`}
      </p>
      <div className={styles.purpose}>
        <Blocks blocks={texts.purpose} />
      </div>
      {inOrder.map((part) => {
        const blocks = texts.parts[part] ?? [];
        return (
          blocks.length > 0 && (
            <div key={part} className={styles.part} data-part={part}>
              <h3>{activityParts[part][language]}</h3>
              <Blocks blocks={blocks} />
            </div>
          )
        );
      })}
      {texts.roomText !== '' && (
        <div className={styles.part}>
          <h3>{activityParts.room[language]}</h3>
          <div className={styles.room}>
            <p>{texts.roomText}</p>
            <RoomSteps texts={texts} />
          </div>
        </div>
      )}
    </div>
  );
};

const RoomSteps = ({ texts }: { texts: ActivityTexts }) => {
  const { t } = useTranslation();
  const steps = texts.steps.filter((step) => step.roomText !== null);
  if (steps.length === 0) return null;
  return (
    <ol>
      {steps.map(({ roomText, minutes }, place) => (
        <li key={place}>
          {roomText} <span>{t('units.minutesShort', { count: minutes })}</span>
        </li>
      ))}
    </ol>
  );
};
