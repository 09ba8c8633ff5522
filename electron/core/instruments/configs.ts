/** What a kit may say of each instrument. One line for each: adding an instrument adds its folder and its line here. */
import { z } from '../schema.ts';
import { behavioursConfig } from './behaviours/config.ts';
import { cardsConfig } from './cards/config.ts';
import { followUpConfig } from './follow-up/config.ts';
import { groupsConfig } from './groups/config.ts';
import { headcountConfig } from './headcount/config.ts';
import { matrixConfig } from './matrix/config.ts';
import { questionsConfig } from './questions/config.ts';
import { roundsConfig } from './rounds/config.ts';
import { scaleConfig } from './scale/config.ts';
import { ticksConfig } from './ticks/config.ts';
import { voteConfig } from './vote/config.ts';

export const instrumentConfig = z.discriminatedUnion('kind', [
  behavioursConfig,
  cardsConfig,
  followUpConfig,
  groupsConfig,
  headcountConfig,
  matrixConfig,
  questionsConfig,
  roundsConfig,
  scaleConfig,
  ticksConfig,
  voteConfig,
]);
export type InstrumentConfig = z.infer<typeof instrumentConfig>;
export type InstrumentKind = InstrumentConfig['kind'];
