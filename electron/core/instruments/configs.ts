/** What a kit may say of each instrument. One line for each: adding an instrument adds its folder and its line here. */
import { z } from '../schema.ts';
import { cardsConfig } from './cards/config.ts';
import { groupsConfig } from './groups/config.ts';
import { roundsConfig } from './rounds/config.ts';
import { scaleConfig } from './scale/config.ts';
import { voteConfig } from './vote/config.ts';

export const instrumentConfig = z.discriminatedUnion('kind', [
  cardsConfig,
  groupsConfig,
  roundsConfig,
  scaleConfig,
  voteConfig,
]);
export type InstrumentConfig = z.infer<typeof instrumentConfig>;
export type InstrumentKind = InstrumentConfig['kind'];
