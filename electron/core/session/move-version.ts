/** A planned session on another version of its kit: what becomes of its agenda, and what a person should know before. */
import type { Edition, Template } from '../kit/kit.ts';
import { canonicalJson } from '../canonical-json.ts';
import type { ActivityId } from '../ids.ts';
import type { Minutes } from '../units.ts';
import { agendaItemOf } from './create-session.ts';
import type { AgendaItem, Session } from './session.ts';

export type VersionChange =
  | { readonly type: 'added' | 'gone' | 'reworded'; readonly title: string }
  | { readonly type: 'minutes'; readonly title: string; readonly from: Minutes; readonly to: Minutes }
  | { readonly type: 'paper-added' | 'paper-gone'; readonly title: string };

/** Null when the other version has no such template. What a person has changed in the plan stays as they changed it. */
export const movedTo = (session: Session, from: Edition, to: Edition): Session | null => {
  const [before, after] = [templateIn(from, session), templateIn(to, session)];
  if (!after) return null;
  const kept = session.agenda.map((item) => onVersion(item, from, to, before, after));
  return {
    ...session,
    kit: {
      ...session.kit,
      version: to.structure.version,
      hash: to.hash,
      title: to.texts.title,
      templateTitle: to.texts.templates[after.id]?.title ?? to.texts.title,
    },
    agenda: withNew(kept, to, before, after),
  };
};

export const whatChanges = (session: Session, from: Edition, to: Edition): readonly VersionChange[] => {
  const moved = movedTo(session, from, to);
  if (!moved) return [];
  const [old, now] = [session.agenda, moved.agenda];
  return [
    ...now.flatMap((item): VersionChange[] => {
      const before = old.find(({ id }) => id === item.id);
      if (!before) return [{ type: 'added', title: item.title }];
      if (before.activity !== null && item.activity === null) return [{ type: 'gone', title: item.title }];
      const longer: VersionChange[] =
        before.minutes === item.minutes
          ? []
          : [{ type: 'minutes', title: item.title, from: before.minutes, to: item.minutes }];
      return isReworded(item.activity, from, to)
        ? [...longer, { type: 'reworded', title: item.title }]
        : longer;
    }),
    ...papers(to, from, 'paper-added'),
    ...papers(from, to, 'paper-gone'),
  ];
};

const templateIn = ({ structure }: Edition, { kit }: Session): Template | undefined =>
  structure.templates.find(({ id }) => id === kit.template);

const plannedIn = (template: Template | undefined, activity: ActivityId) =>
  template?.agenda.find((item) => item.activity === activity);

const onVersion = (
  item: AgendaItem,
  from: Edition,
  to: Edition,
  before: Template | undefined,
  after: Template,
): AgendaItem => {
  if (item.activity === null) return item;
  const fresh = agendaItemOf(to, item.activity, item.id);
  // No longer in the kit: the line stays as the group's own, without a guide.
  if (!fresh) return { ...item, activity: null };
  const [was, is] = [plannedIn(before, item.activity), plannedIn(after, item.activity)];
  const untouched = was !== undefined && item.minutes === was.minutes;
  const minutes = untouched && is ? is.minutes : item.minutes;
  const renamed = item.title !== from.texts.activities[item.activity]?.title;
  return {
    ...fresh,
    title: renamed ? item.title : fresh.title,
    minutes,
    minimum: Math.min(is?.minimum ?? fresh.minimum, minutes) as Minutes,
  };
};

/** What the template has now and had not before comes after what it follows there. */
const withNew = (
  agenda: readonly AgendaItem[],
  to: Edition,
  before: Template | undefined,
  after: Template,
): AgendaItem[] =>
  after.agenda.reduce<AgendaItem[]>(
    (lines, { activity, minutes, minimum }, index) => {
      if (plannedIn(before, activity) || lines.some((line) => line.activity === activity)) return lines;
      const item = agendaItemOf(to, activity, `moved-${activity}`.slice(0, 64) as AgendaItem['id']);
      if (!item) return lines;
      const follows = after.agenda[index - 1]?.activity;
      const at = lines.findIndex((line) => line.activity === follows) + 1;
      return lines.toSpliced(at, 0, { ...item, minutes, minimum });
    },
    [...agenda],
  );

const isReworded = (activity: ActivityId | null, from: Edition, to: Edition): boolean => {
  if (activity === null) return false;
  const [before, after] = [from, to].map(({ structure, texts }) =>
    canonicalJson([
      texts.activities[activity] ?? null,
      structure.activities.find(({ id }) => id === activity)?.instruments ?? null,
    ]),
  );
  return before !== after;
};

const papers = (has: Edition, lacks: Edition, type: 'paper-added' | 'paper-gone'): VersionChange[] =>
  has.structure.handouts
    .filter(({ id }) => !lacks.structure.handouts.some((other) => other.id === id))
    .map(({ id }) => ({ type, title: has.texts.handouts[id]?.title ?? id }));
