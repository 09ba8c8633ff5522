/** Instruments that people talk with: cards, groups and rounds. */
import { givenMinutes } from '../../../../core/session/timer.ts';
import type { AgendaItem } from '../../../../core/session/session.ts';
import { inMillis, millis } from '../../../../core/units.ts';
import type { Scene } from '../scene.ts';
import { use } from './use.ts';
import type { Of } from './use.ts';

export const cards = async (config: Of<'cards'>, scene: Scene): Promise<void> => {
  const { stage, chance, timeline, say } = scene;
  const { decks } = stage.edition.structure;
  const deck = decks.find((candidate) => candidate.id === config.deck)?.cards ?? [];
  const turned = deck.slice(0, 4);
  for (const card of turned) {
    await use(scene, config, { type: 'card-turned', card });
    stage.pass(millis(20_000));
    if (config.mode === 'side') {
      const side = chance.pick(['front', 'back', 'back', 'split'] as const);
      await use(scene, config, { type: 'side-agreed', card, side });
    }
  }
  if (config.mode === 'choose') {
    const chosen = chance.shuffled(deck).slice(0, 5);
    for (const card of chosen)
      await use(scene, config, { type: 'choice-counted', card, tables: chance.between(1, 4) });
  }
  timeline.line(say('timeline.cards', { count: turned.length }));
};

export const groups = async (config: Of<'groups'>, scene: Scene): Promise<void> => {
  const { stage, chance, timeline, say, people } = scene;
  const size = chance.between(config.size.min, config.size.max);
  // Too few for any group of the kit's size: they sit together.
  if (people < config.size.min) return;
  const seed = chance.between(0, 1_000_000);
  await use(scene, config, { type: 'groups-made', seed, size, present: people, absent: [] });
  const record = stage.session().records[config.id];
  timeline.line(say('timeline.groups', { count: record?.kind === 'groups' ? record.groups.length : 0 }));
};

export const round = async (config: Of<'rounds'>, scene: Scene, item: AgendaItem): Promise<void> => {
  const { stage, timeline, say, people } = scene;
  const most = (inMillis(givenMinutes(stage.session(), item)) * 0.6) / people;
  await use(scene, config, { type: 'round-begun', of: people });
  for (let turn = 1; turn <= people; turn += 1) {
    stage.pass(millis(Math.min(config.secondsEach * 1000, most)));
    await use(scene, config, { type: 'turn-passed', turn });
  }
  timeline.line(say('timeline.round', { count: people }));
};
