/** A new session from one of a kit's templates, or from an earlier session's plan. */
import type { Edition, Template } from '../kit/kit.ts';
import type { ActivityId, ItemId, SessionId } from '../ids.ts';
import { addDays } from '../time.ts';
import type { Instant, PlainDate } from '../units.ts';
import type { AgendaItem, Details, Session } from './session.ts';

type NewSession = {
  readonly id: SessionId;
  readonly edition: Edition;
  readonly template: Template;
  readonly details: Details;
  /** An id for the n-th line of the agenda. */
  readonly itemId: (index: number) => ItemId;
  readonly at: Instant;
};

export const createSession = ({ id, edition, template, details, itemId, at }: NewSession): Session => ({
  id,
  kit: {
    id: edition.structure.id,
    version: edition.structure.version,
    hash: edition.hash,
    title: edition.texts.title,
    template: template.id,
    templateTitle: edition.texts.templates[template.id]?.title ?? edition.texts.title,
  },
  language: edition.language,
  status: 'planned',
  createdAt: at,
  ...(edition.structure.private
    ? { private: true, details: { ...details, keepUntil: keptUntil(details.date) } }
    : { details }),
  agenda: template.agenda.flatMap(({ activity, minutes, minimum }, index) => {
    const item = agendaItemOf(edition, activity, itemId(index));
    return item ? [{ ...item, minutes, minimum }] : [];
  }),
  ...nothingYet,
});

/** The same plan for another time: agenda, group and people as they were, nothing of what happened. */
export const repeatSession = (
  earlier: Session,
  { id, details, at }: Pick<NewSession, 'id' | 'details' | 'at'>,
): Session => ({
  ...earlier,
  id,
  createdAt: at,
  details: earlier.private ? { ...details, keepUntil: keptUntil(details.date) } : details,
  status: 'planned',
  ...nothingYet,
});

/** A talk a year: the record is there at the next one, and a month more. */
const keptUntil = (held: PlainDate): PlainDate => addDays(held, 395);

/** A line of the agenda as the kit plans it, or null when the kit has no such activity. */
export const agendaItemOf = (edition: Edition, activity: ActivityId, id: ItemId): AgendaItem | null => {
  const found = edition.structure.activities.find((candidate) => candidate.id === activity);
  if (!found) return null;
  const { form, minutes, minimum, maySkip } = found;
  const title = edition.texts.activities[activity]?.title ?? activity;
  return { id, activity, title, form, minutes, minimum, maySkip, protected: found.protected };
};

const nothingYet = {
  visits: [],
  added: {},
  endedAt: null,
  afterwards: false,
  notes: [],
  draft: null,
  records: {},
  followUp: { dates: [], how: '' },
  approvedAt: null,
  room: { blank: false, shows: { what: 'activity' }, warningUntil: null },
} satisfies Partial<Session>;
