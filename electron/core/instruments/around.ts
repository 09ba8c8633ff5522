/** What an instrument gets to know of a session. */
import type { Edition } from '../kit/kit.ts';
import type { Session } from '../session/session.ts';
import type { InstrumentConfig } from './configs.ts';
import type { Surroundings } from './instrument.ts';
import type { InstrumentRecord } from './records.ts';
import { emptyRecord } from './registry.ts';

export const around = (session: Session, edition: Edition): Surroundings => ({
  people: session.details.people,
  expected: Math.max(session.details.expected, session.details.people.length),
  structure: edition.structure,
  texts: edition.texts,
  records: session.records,
});

/** What the session recorded of this instrument, or what it holds before anything has happened. */
export const recordOf = (session: Session, config: InstrumentConfig): InstrumentRecord => {
  const stored = session.records[config.id];
  return stored?.kind === config.kind ? stored : emptyRecord(config);
};
