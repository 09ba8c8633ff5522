/** Hands an instrument's event to the instrument it belongs to, as the kit configured it. */
import { around, recordOf } from '../instruments/around.ts';
import { stepRecord } from '../instruments/registry.ts';
import type { Edition } from '../kit/kit.ts';
import type { Instant } from '../units.ts';
import type { SessionEvent } from './events.ts';
import type { Session } from './session.ts';

type InstrumentUsed = Extract<SessionEvent, { type: 'instrument-used' }>;

export const stepInstrument = (
  session: Session,
  edition: Edition,
  event: InstrumentUsed,
  at: Instant,
): Session | null => {
  const config = edition.structure.activities
    .flatMap((activity) => activity.instruments)
    .find((instrument) => instrument.id === event.instrument);
  if (!config) return null;
  const record = stepRecord(config, recordOf(session, config), event.event, around(session, edition), at);
  return record && { ...session, records: { ...session.records, [config.id]: record } };
};
