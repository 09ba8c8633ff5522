/** kit.json, valid, as the structure everyone else works with. */
import type { ActivityId, HandoutId, KitId, TemplateId } from '../ids.ts';
import { minutes } from '../units.ts';
import type { KitJson } from './kit-json.ts';
import type { KitStructure, Origin, Template } from './kit.ts';

/** Every agenda names only activities that exist; check-structure.ts has seen to it. */
export const structureOf = (json: KitJson): KitStructure => ({
  id: json.id as KitId,
  version: json.version,
  languages: json.languages,
  licence: json.licence,
  ...(json.publisher && { publisher: json.publisher }),
  ...(json.origin && { origin: originOf(json.origin) }),
  ...(json.private && { private: true }),
  groupSize: json.groupSize,
  tableSize: json.tableSize,
  templates: json.templates.map((template) => templateOf(json, template)),
  activities: json.activities.map((activity) => ({
    ...activity,
    id: activity.id as ActivityId,
    minutes: minutes(activity.minutes),
    minimum: minutes(activity.minimum),
    handouts: activity.handouts.map((id) => id as HandoutId),
  })),
  decks: json.decks,
  handouts: json.handouts.map((handout) => ({ ...handout, id: handout.id as HandoutId })),
  materials: json.materials,
  groundRules: json.groundRules,
});

const originOf = ({ id, version, titles }: NonNullable<KitJson['origin']>): Origin => ({
  id: id as KitId,
  version,
  titles: { ...(titles.sv && { sv: titles.sv }), ...(titles.en && { en: titles.en }) },
});

const templateOf = (json: KitJson, template: KitJson['templates'][number]): Template => ({
  id: template.id as TemplateId,
  ...(template.series && { series: template.series }),
  ...(template.materials && { materials: template.materials }),
  agenda: template.agenda.map((item) => {
    const activity = json.activities.find((other) => other.id === item.activity);
    const planned = item.minutes ?? activity?.minutes ?? 0;
    // A template that shortens an activity without saying how far it can shrink keeps at most its own minutes.
    const least = item.minimum ?? Math.min(activity?.minimum ?? planned, planned);
    return { activity: item.activity as ActivityId, minutes: minutes(planned), minimum: minutes(least) };
  }),
});
