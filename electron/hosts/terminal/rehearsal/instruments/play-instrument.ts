/** The instruments of an activity, used as the kit configures them. */
import type { InstrumentConfig } from '../../../../core/instruments/configs.ts';
import { millis } from '../../../../core/units.ts';
import { unreachable } from '../../../../core/reply.ts';
import type { AgendaItem } from '../../../../core/session/session.ts';
import type { Beat, Scene } from '../scene.ts';
import { headcount, scale, ticks, vote } from './counting.ts';
import { cards, groups, round } from './speaking.ts';
import { behaviours, followUp, matrix, questions } from './writing.ts';

export const instrumentBeats = (scene: Scene, item: AgendaItem): readonly Beat[] => {
  const { activities } = scene.stage.edition.structure;
  const found = activities.find((activity) => activity.id === item.activity);
  return (found?.instruments ?? []).map((config) => beatOf(config));
};

const beatOf =
  (config: InstrumentConfig): Beat =>
  async (scene, item) => {
    await play(config, scene, item);
    const { stage } = scene;
    // Shown for a moment, then the room has its question back.
    await stage.tell({ type: 'room-turned', shows: { what: 'instrument', instrument: config.id } });
    stage.pass(millis(10_000));
    await stage.tell({ type: 'room-turned', shows: { what: 'activity' } });
  };

const play = (config: InstrumentConfig, scene: Scene, item: AgendaItem): Promise<void> => {
  switch (config.kind) {
    case 'behaviours':
      return behaviours(config, scene);
    case 'cards':
      return cards(config, scene);
    case 'follow-up':
      return followUp(config, scene);
    case 'groups':
      return groups(config, scene);
    case 'headcount':
      return headcount(config, scene);
    case 'matrix':
      return matrix(config, scene);
    case 'questions':
      return questions(config, scene);
    case 'rounds':
      return round(config, scene, item);
    case 'scale':
      return scale(config, scene);
    case 'ticks':
      return ticks(config, scene);
    case 'vote':
      return vote(config, scene);
    default:
      return unreachable(config);
  }
};
