/** What each instrument's folder is given: by the leader's window, and by the room. */
import type { Surroundings } from '../../electron/core/instruments/instrument.ts';
import type { Problem } from '../../electron/core/reply.ts';
import type { Language } from '../../electron/core/units.ts';

export type LeaderProps<Config, Record, Event> = {
  readonly config: Config;
  readonly record: Record;
  readonly around: Surroundings;
  /** The session's language: that of the kit's words and of the group's. */
  readonly lang: Language;
  /** The session is over: what was counted on paper is typed in, and nothing is shown to a room. */
  readonly afterwards: boolean;
  readonly readOnly: boolean;
  readonly send: (event: Event) => Promise<Problem | null>;
};

export type RoomProps<Room> = { readonly view: Room; readonly lang: Language };
