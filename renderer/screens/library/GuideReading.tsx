/** The facilitator guide, activity by activity, in the order of one of the kit's agendas. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Activity, Edition, TemplateItem } from '../../../electron/core/kit/kit.ts';
import { Choice } from '../../ui/Choice.tsx';
import { FormChip } from '../../ui/FormChip.tsx';
import { ActivityGuide } from './ActivityGuide.tsx';
import { Reading } from './Reading.tsx';
import type { ReadingSection } from './Reading.tsx';

type Chapter = {
  readonly key: string;
  readonly words: string;
  readonly items: readonly Pick<TemplateItem, 'activity' | 'minutes'>[];
};

export const GuideReading = ({ edition }: { edition: Edition }) => {
  const { t } = useTranslation();
  const { structure, texts } = edition;
  const unused = unusedActivities(edition);
  const chapters: readonly Chapter[] = [
    ...structure.templates.map(({ id, agenda }) => ({
      key: id,
      words: texts.templates[id]?.title ?? id,
      items: agenda,
    })),
    ...(unused.length === 0
      ? []
      : [
          {
            // Not an author's id, so that no template can be called the same.
            key: '+',
            words: t('kitPage.otherActivities'),
            items: unused.map(({ id, minutes }) => ({ activity: id, minutes })),
          },
        ]),
  ];
  const [chosen, setChosen] = useState<string>(chapters[0]?.key ?? '');
  const items = chapters.find((chapter) => chapter.key === chosen)?.items ?? [];
  const sections = items.flatMap(({ activity: id, minutes }, place): readonly ReadingSection[] => {
    const activity = structure.activities.find((candidate) => candidate.id === id);
    const words = texts.activities[id];
    if (!activity || !words) return [];
    return [
      {
        key: `${place}-${id}`,
        title: words.title,
        aside: t('units.minutesShort', { count: minutes }),
        beside: <FormChip form={activity.form} />,
        content: <ActivityGuide edition={edition} activity={activity} texts={words} minutes={minutes} />,
      },
    ];
  });
  return (
    <Reading
      label={t('kitPage.activities')}
      lang={edition.language}
      sections={sections}
      before={
        chapters.length > 1 && (
          <Choice label={t('kitPage.template')} options={chapters} value={chosen} onChange={setChosen} />
        )
      }
    />
  );
};

/** Activities that stand in no agenda: to put in when planning. */
const unusedActivities = ({ structure }: Edition): readonly Activity[] => {
  const used = new Set(structure.templates.flatMap(({ agenda }) => agenda.map((item) => item.activity)));
  return structure.activities.filter(({ id }) => !used.has(id));
};
