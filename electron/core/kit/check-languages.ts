/** The languages against each other: a session in one is compared with a session in the other by its ids and steps. */
import { closest } from './closest.ts';
import type { Guide, GuideActivity } from './guide/guide.ts';
import { idsOf } from './outline.ts';

/** Problems are told of the later languages: the first in kit.json is the one the others follow. */
export const checkLanguages = (guides: readonly Guide[]): void => {
  const [first, ...others] = guides;
  if (!first) return;
  for (const guide of others) {
    for (const [id, activity] of guide.activities) {
      const original = first.activities.get(id);
      if (!original) continue;
      checkSteps(first, original, guide, activity, id);
      checkQuestions(first, original, guide, activity, id);
    }
  }
};

const minutesOf = ({ texts }: GuideActivity): string =>
  texts.steps.map((step) => step.minutes).join(' + ') || '0';

const checkSteps = (
  first: Guide,
  original: GuideActivity,
  guide: Guide,
  activity: GuideActivity,
  id: string,
): void => {
  const [here, there] = [minutesOf(activity), minutesOf(original)];
  if (here !== there) {
    guide.source.report('steps-differ', activity.doAt, { id, here, there, file: first.source.file });
  }
};

const checkQuestions = (
  first: Guide,
  original: GuideActivity,
  guide: Guide,
  activity: GuideActivity,
  id: string,
): void => {
  const known = idsOf(original.asks);
  const here = idsOf(activity.asks);
  for (const question of activity.asks) {
    if (known.includes(question.id)) continue;
    const missing = known.filter((other) => !here.includes(other));
    guide.source.report('question-unknown', question.at, {
      question: question.id,
      file: first.source.file,
      closest: closest(question.id, missing),
    });
  }
  for (const question of original.asks) {
    if (here.includes(question.id)) continue;
    guide.source.report('question-missing', activity.at, {
      question: question.id,
      id,
      file: first.source.file,
    });
  }
};
