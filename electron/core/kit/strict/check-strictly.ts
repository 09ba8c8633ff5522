/**
 * What an author is asked for beyond a kit that works: that a leader can lead from it unseen, that both languages are
 * complete, and that it is plain to read. `check --strict` tells of it; a kit that falls short is used all the same.
 */
import { plainText } from '../../documents/plain-text.ts';
import { activityParts, kitParts } from '../grammar.ts';
import type { KitPart } from '../grammar.ts';
import type { Guide, GuideActivity } from '../guide/guide.ts';
import type { Outline, OutlineActivity } from '../outline.ts';
import type { KitProblem } from '../problem.ts';
import { start } from '../source.ts';
import type { Source } from '../source.ts';
import type { LanguageFiles } from '../texts.ts';
import { checkTranslated } from './check-translated.ts';
import { lix } from './lix.ts';
import { wordCount } from './word-count.ts';

/** Plain Swedish stays well below; over it only those who must will read on. */
const lixLimit = 50;
/** Too short a text says little of how heavy it is. */
const wordsForLix = 60;
/** At least this share of an activity's minutes is told step by step, or all but a few. */
const toldShare = 0.6;
const fewMinutes = 4;

export const checkStrictly = (
  json: Source,
  read: readonly LanguageFiles[],
  outline: Outline,
  problems: KitProblem[],
): void => {
  checkHandouts(json, outline);
  checkTemplates(json, read, outline);
  for (const { guide, language } of read) {
    for (const [part, { [language]: name }] of Object.entries(kitParts))
      if (!(part in guide.parts)) guide.source.report('strict-kit-part', start, { part: name });
    for (const activity of outline.activities) {
      const section = guide.activities.get(activity.id);
      if (section) checkActivity(guide.source, activity, section, language);
    }
    if (language === 'sv') checkPlainness(guide);
  }
  const [first, ...others] = read;
  if (first) for (const other of others) checkTranslated(first, other, problems);
};

const checkHandouts = (json: Source, { handouts, activities }: Outline): void => {
  const linked = new Set(activities.flatMap((activity) => activity.handouts.map(({ id }) => id)));
  for (const { id, at } of handouts) if (!linked.has(id)) json.report('strict-handout-unlinked', at, { id });
};

/** Every timed step needs a minute of its own, however short a template makes its activity. */
const checkTemplates = (json: Source, read: readonly LanguageFiles[], { templates }: Outline): void => {
  const [first] = read;
  for (const { activity, minutes } of templates.flatMap(({ agenda }) => agenda)) {
    const steps = activity && first?.guide.activities.get(activity.id)?.texts.steps.length;
    if (activity && minutes && steps && minutes.value < steps)
      json.report('strict-steps-many', minutes.at, { id: activity.id, steps, minutes: minutes.value });
  }
};

const checkActivity = (
  source: Source,
  { id, form, minutes }: OutlineActivity,
  { at, doAt, texts }: GuideActivity,
  language: LanguageFiles['language'],
): void => {
  // Nobody leads a break step by step, but somebody has to say that it begins.
  const needed =
    form === 'break' ? (['say'] as const) : (['say', 'do', 'if-silent', 'watch-out', 'room'] as const);
  for (const part of needed)
    if (!texts.parts[part])
      source.report('strict-part', at, { part: activityParts[part][language], title: texts.title });
  const sum = texts.steps.reduce((all, step) => all + step.minutes, 0);
  if (
    form !== 'break' &&
    minutes &&
    texts.parts.do &&
    sum < Math.min(minutes.value * toldShare, minutes.value - fewMinutes)
  )
    source.report('strict-steps-short', doAt, { id, sum, minutes: minutes.value });
};

const textOf = ({ texts }: GuideActivity): string =>
  [plainText(texts.purpose), ...Object.values(texts.parts).map((blocks) => plainText(blocks))].join('\n');

const checkPlainness = ({ source, parts, templates, activities }: Guide): void => {
  const check = (text: string, at: GuideActivity['at'], title: string): void => {
    const value = lix(text);
    if (wordCount(text) >= wordsForLix && value > lixLimit)
      source.report('strict-lix', at, { title, lix: value, most: lixLimit });
  };
  for (const section of activities.values()) check(textOf(section), section.at, section.texts.title);
  for (const [part, blocks] of Object.entries(parts))
    check(plainText(blocks), start, kitParts[part as KitPart].sv);
  for (const { at, title, parts: own = {} } of templates.values())
    for (const [part, blocks] of Object.entries(own))
      check(plainText(blocks), at, `${title}: ${kitParts[part as KitPart].sv}`);
};
