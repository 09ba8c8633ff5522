/** How long the kit means each line of a session's agenda to be; lines of the group's own are as long as they are. */
import type { ItemId } from '../ids.ts';
import type { Edition } from '../kit/kit.ts';
import type { Session } from '../session/session.ts';
import type { Minutes } from '../units.ts';

export const usualMinutes = (session: Session, edition: Edition): ReadonlyMap<ItemId, Minutes> => {
  const template = edition.structure.templates.find(({ id }) => id === session.kit.template);
  const left = [...(template?.agenda ?? [])];
  return new Map(
    session.agenda.flatMap((item): [ItemId, Minutes][] => {
      if (item.activity === null) return [];
      // One that stands twice in the agenda is as long the second time as the template says for that.
      const at = left.findIndex(({ activity }) => activity === item.activity);
      const [inTemplate] = at < 0 ? [] : left.splice(at, 1);
      const activity = edition.structure.activities.find(({ id }) => id === item.activity);
      const usual = inTemplate?.minutes ?? activity?.minutes;
      return usual === undefined ? [] : [[item.id, usual]];
    }),
  );
};
