/** The instruments of an activity, used as the kit configures them. */
import type { InstrumentConfig } from '../../../core/instruments/configs.ts';
import type { InstrumentEvent } from '../../../core/instruments/records.ts';
import { givenMinutes } from '../../../core/session/timer.ts';
import { inMillis, millis } from '../../../core/units.ts';
import { unreachable } from '../../../core/reply.ts';
import type { AgendaItem } from '../../../core/session/session.ts';
import type { Beat, Scene } from './scene.ts';

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
    case 'cards':
      return cards(config, scene);
    case 'groups':
      return groups(config, scene);
    case 'rounds':
      return round(config, scene, item);
    case 'scale':
      return scale(config, scene);
    case 'vote':
      return vote(config, scene);
    default:
      return unreachable(config);
  }
};

type Of<Kind extends InstrumentConfig['kind']> = Extract<InstrumentConfig, { kind: Kind }>;

const use = (scene: Scene, { id }: InstrumentConfig, event: InstrumentEvent): Promise<void> =>
  scene.stage.tell({ type: 'instrument-used', instrument: id, event });

const cards = async (config: Of<'cards'>, scene: Scene): Promise<void> => {
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

const groups = async (config: Of<'groups'>, scene: Scene): Promise<void> => {
  const { stage, chance, timeline, say, people } = scene;
  const size = chance.between(config.size.min, config.size.max);
  // Too few for any group of the kit's size: they sit together.
  if (people < config.size.min) return;
  const seed = chance.between(0, 1_000_000);
  await use(scene, config, { type: 'groups-made', seed, size, present: people, absent: [] });
  const record = stage.session().records[config.id];
  timeline.line(say('timeline.groups', { count: record?.kind === 'groups' ? record.groups.length : 0 }));
};

const round = async (config: Of<'rounds'>, scene: Scene, item: AgendaItem): Promise<void> => {
  const { stage, timeline, say, people } = scene;
  const most = (inMillis(givenMinutes(stage.session(), item)) * 0.6) / people;
  await use(scene, config, { type: 'round-begun', of: people });
  for (let turn = 1; turn <= people; turn += 1) {
    stage.pass(millis(Math.min(config.secondsEach * 1000, most)));
    await use(scene, config, { type: 'turn-passed', turn });
  }
  timeline.line(say('timeline.round', { count: people }));
};

const scale = async (config: Of<'scale'>, scene: Scene): Promise<void> => {
  const { chance, timeline, say, people } = scene;
  const middle = chance.between(config.from + 1, config.to);
  const steps = Array.from({ length: people }, () =>
    Math.min(config.to, Math.max(config.from, middle + chance.pick([-1, 0, 0, 0, 1, 1]))),
  );
  for (let step = config.from; step <= config.to; step += 1) {
    const count = steps.filter((given) => given === step).length;
    if (count > 0) await use(scene, config, { type: 'tally-typed', step, count });
  }
  timeline.line(say('timeline.scale', { count: people }));
};

const vote = async (config: Of<'vote'>, scene: Scene): Promise<void> => {
  const { chance, speaker, timeline, say, people } = scene;
  const own = Array.from({ length: config.options ? 0 : 5 }, () => ({
    id: chance.id(),
    text: speaker.proposal(),
  }));
  for (const { id, text } of own) await use(scene, config, { type: 'option-added', id, text });
  const options = config.options ?? own.map(({ id }) => id);
  const dots = Array.from({ length: people * config.votesEach }, () => chance.pick(options));
  for (const option of options)
    await use(scene, config, {
      type: 'votes-typed',
      option,
      count: dots.filter((dot) => dot === option).length,
    });
  timeline.line(say('timeline.vote', { votes: dots.length, count: options.length }));
};
