/** One language's guide against kit.json: nothing missing, nothing unknown, and time that adds up. */
import type { Language } from '../units.ts';
import { declaredIds } from './check-structure.ts';
import { closest } from './closest.ts';
import { activityParts } from './grammar.ts';
import type { Guide, GuideActivity } from './guide/guide.ts';
import type { IdWords } from './guide/items.ts';
import { idsOf } from './outline.ts';
import type { Named, Outline, OutlineActivity } from './outline.ts';
import type { Source } from './source.ts';

export const checkGuide = (json: Source, guide: Guide, language: Language, outline: Outline): void => {
  for (const { id, at } of guide.unknown) {
    const known = [...outline.templates, ...outline.activities];
    guide.source.report('text-unknown', at, { id, closest: closest(id, idsOf(known)) });
  }
  for (const name of outline.templates) checkThere(json, guide, name, guide.templates);
  for (const activity of outline.activities) {
    checkThere(json, guide, activity, guide.activities);
    const section = guide.activities.get(activity.id);
    if (section) checkActivity(guide.source, activity, section, language);
  }
  checkNamed(json, guide, outline.materials, guide.materials);
  checkNamed(json, guide, outline.groundRules, guide.groundRules);
  checkWords(json, guide, outline);
};

const checkThere = (
  json: Source,
  guide: Guide,
  name: Named,
  sections: ReadonlyMap<string, unknown>,
): void => {
  if (!sections.has(name.id)) json.report('text-missing', name.at, { id: name.id, file: guide.source.file });
};

const checkActivity = (
  source: Source,
  { id, form, minutes }: OutlineActivity,
  { at, texts, hasSay, doAt }: GuideActivity,
  language: Language,
): void => {
  if (form !== 'break') {
    if (texts.purpose.length === 0) source.report('purpose-missing', at, { id });
    if (!hasSay) {
      source.report('part-missing', at, { part: activityParts.say[language], title: texts.title });
    }
  }
  const sum = texts.steps.reduce((all, step) => all + step.minutes, 0);
  if (minutes && sum > minutes.value)
    source.report('steps-over-minutes', doAt, { id, sum, minutes: minutes.value });
};

/** Materials and ground rules: the same ids in kit.json and in the guide's list. */
const checkNamed = (
  json: Source,
  { source }: Guide,
  declared: readonly Named[],
  worded: readonly IdWords[],
): void => {
  for (const { id, at } of declared) {
    if (!idsOf(worded).includes(id)) json.report('text-missing', at, { id, file: source.file });
  }
  for (const { id, at } of worded) {
    if (!idsOf(declared).includes(id)) {
      source.report('text-unknown', at, { id, closest: closest(id, idsOf(declared)) });
    }
  }
  reportTwice(source, worded, new Map());
};

/** Questions and texts: their ids are the guide's own, and every instrument finds its words among them. */
const checkWords = (json: Source, guide: Guide, outline: Outline): void => {
  const sections = [...guide.activities.values()];
  const own = sections.flatMap(({ asks, texted }) => [...asks, ...texted]);
  const needed = outline.activities.flatMap(({ instruments }) => instruments.flatMap(({ words }) => words));
  for (const { id, at } of needed) {
    if (!idsOf(own).includes(id)) json.report('text-missing', at, { id, file: guide.source.file });
  }
  // A question may be there only to be asked; a text is there for an instrument.
  for (const { id, at } of sections.flatMap(({ texted }) => texted)) {
    if (idsOf(needed).includes(id)) continue;
    const free = idsOf(needed).filter((other) => !idsOf(own).includes(other));
    guide.source.report('text-unused', at, { id, closest: closest(id, free) });
  }
  const taken = new Map(declaredIds(outline).map(({ id, at }) => [id, { file: json.file, line: at.line }]));
  reportTwice(guide.source, own, taken);
};

const reportTwice = (
  source: Source,
  worded: readonly IdWords[],
  taken: Map<string, { readonly file: string; readonly line: number }>,
): void => {
  for (const { id, at } of worded) {
    const before = taken.get(id);
    if (before) source.report('id-twice', at, { id, ...before });
    else taken.set(id, { file: source.file, line: at.line });
  }
};
