/** Instruments where something is counted: scales, votes, heads and ticks. */
import type { Scene } from '../scene.ts';
import { use } from './use.ts';
import type { Of } from './use.ts';

export const scale = async (config: Of<'scale'>, scene: Scene): Promise<void> => {
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

export const vote = async (config: Of<'vote'>, scene: Scene): Promise<void> => {
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

export const headcount = async (config: Of<'headcount'>, scene: Scene): Promise<void> => {
  const { chance, timeline, say } = scene;
  for (const category of config.categories)
    for (const group of config.groups)
      await use(scene, config, { type: 'heads-counted', category, group, count: chance.between(3, 60) });
  timeline.line(say('timeline.headcount', { count: config.categories.length }));
};

export const ticks = async (config: Of<'ticks'>, scene: Scene): Promise<void> => {
  const { chance, speaker, timeline, say } = scene;
  const own = { id: chance.id(), text: speaker.proposal() };
  await use(scene, config, { type: 'line-added', ...own });
  const chosen = chance.shuffled([...config.options, own.id]).slice(0, config.choose);
  for (const option of chosen) {
    await use(scene, config, { type: 'tick-chosen', option, chosen: true });
    for (let week = 1; week <= config.weeks; week += 1)
      await use(scene, config, { type: 'ticks-counted', option, week, count: chance.between(0, 6) });
  }
  timeline.line(say('timeline.ticks', { count: chosen.length }));
};
