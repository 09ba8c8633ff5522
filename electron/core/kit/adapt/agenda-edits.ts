/** Changes to a template's agenda, and to how long an activity takes. */
import type { KitJson } from '../kit-json.ts';

type Item = KitJson['templates'][number]['agenda'][number];

const inAgenda =
  (template: string, change: (agenda: readonly Item[]) => readonly Item[]) =>
  (json: KitJson): KitJson => ({
    ...json,
    templates: json.templates.map((one) => {
      const agenda = one.id === template ? change(one.agenda) : one.agenda;
      // A session without anything in it is none.
      return agenda.length === 0 ? one : { ...one, agenda: [...agenda] };
    }),
  });

export const withItem = (template: string, activity: string) =>
  inAgenda(template, (agenda) => [...agenda, { activity }]);

export const withoutItem = (template: string, at: number) =>
  inAgenda(template, (agenda) => agenda.toSpliced(at, 1));

/** `to` is counted without the item. */
export const withItemMoved = (template: string, from: number, to: number) =>
  inAgenda(template, (agenda) => {
    const item = agenda[from];
    return item ? agenda.toSpliced(from, 1).toSpliced(to, 0, item) : agenda;
  });

export const withItemMinutes = (template: string, at: number, minutes: number) =>
  inAgenda(template, (agenda) =>
    agenda.map((item, place) => (place === at ? fitted({ ...item, minutes }) : item)),
  );

type Activity = KitJson['activities'][number];

/** What is shortened below its minimum takes the minimum with it, also where a template has one of its own. */
export const withActivity =
  (id: string, more: Partial<Omit<Activity, 'id'>>) =>
  (json: KitJson): KitJson => {
    const activities = json.activities.map((one) =>
      one.id === id ? shortened({ ...one, ...more }, more) : one,
    );
    const minutes = activities.find((one) => one.id === id)?.minutes ?? 0;
    return {
      ...json,
      activities,
      templates: json.templates.map((template) => ({
        ...template,
        agenda: template.agenda.map((item) =>
          item.activity === id && item.minutes === undefined ? fitted(item, minutes) : item,
        ),
      })),
    };
  };

/** The later of two wishes counts: a minimum over the minutes makes them longer. */
const shortened = (activity: Activity, { minimum }: Partial<Activity>): Activity =>
  minimum === undefined
    ? { ...activity, minimum: Math.min(activity.minimum, activity.minutes) }
    : { ...activity, minutes: Math.max(activity.minutes, minimum) };

const fitted = (item: Item, minutes = item.minutes): Item =>
  item.minimum === undefined || minutes === undefined || item.minimum <= minutes
    ? item
    : { ...item, minimum: minutes };
