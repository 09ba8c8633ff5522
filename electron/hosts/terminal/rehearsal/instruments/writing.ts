/** Instruments where something is written: questions, tables, behaviours and what was agreed last time. */
import { remark, verdicts } from '../../../../core/instruments/matrix/matrix.ts';
import { outcomes } from '../../../../core/instruments/follow-up/record.ts';
import { addDays } from '../../../../core/time.ts';
import type { Scene } from '../scene.ts';
import { use } from './use.ts';
import type { Of } from './use.ts';

export const questions = async (config: Of<'questions'>, scene: Scene): Promise<void> => {
  const { speaker, timeline, say } = scene;
  for (const question of config.questions)
    for (const voice of config.voices)
      await use(scene, config, {
        type: 'answer-written',
        question,
        voice,
        text: speaker.note('insight').text,
      });
  timeline.line(say('timeline.questions', { count: config.questions.length }));
};

/** As many rows of their own as a group types where the kit gives none. */
const ownRows = 4;

export const matrix = async (config: Of<'matrix'>, scene: Scene): Promise<void> => {
  const { chance, speaker, timeline, say } = scene;
  const own = Array.from({ length: config.rows ? 1 : ownRows }, () => ({
    id: chance.id(),
    text: speaker.proposal(),
  }));
  for (const line of own) await use(scene, config, { type: 'line-added', ...line });
  const rows = [...(config.rows ?? []), ...own.map(({ id }) => id)];
  const columns = config.columns ?? verdicts;
  for (const row of rows) {
    const write = (column: string, text: string): Promise<void> =>
      use(scene, config, { type: 'cell-written', row, column, text });
    if (config.fill === 'choice') {
      await use(scene, config, { type: 'row-marked', row, column: chance.pick(columns) });
      if (chance.share() < 0.4) await write(remark, speaker.note('unclear').text);
    } else for (const column of columns) await write(column, speaker.note('insight').text);
  }
  timeline.line(say('timeline.matrix', { count: rows.length }));
};

/** As many sentences as most workplaces stop at, and candidates for each. */
const ownValues = 3;
const ownCandidates = 4;

export const behaviours = async (config: Of<'behaviours'>, scene: Scene): Promise<void> => {
  const { chance, speaker, timeline, say } = scene;
  const typed = Array.from({ length: config.values ? 0 : ownValues }, () => ({
    id: chance.id(),
    text: speaker.note('agreement').text,
  }));
  for (const value of typed) await use(scene, config, { type: 'line-added', ...value });
  const values = [...(config.values ?? []), ...typed.map(({ id }) => id)];
  let chosen = 0;
  for (const value of values) {
    const given = config.candidates?.[value] ?? [];
    const own = Array.from({ length: given.length > 0 ? 1 : ownCandidates }, () => ({
      id: chance.id(),
      text: speaker.note('action').text,
    }));
    for (const candidate of own) await use(scene, config, { type: 'candidate-added', value, ...candidate });
    const candidates = chance.shuffled([...given, ...own.map(({ id }) => id)]);
    for (const [place, candidate] of candidates.entries()) {
      await use(scene, config, { type: 'behaviour-voted', candidate, count: chance.between(0, 9) });
      if (place >= config.choose) continue;
      await use(scene, config, { type: 'behaviour-chosen', candidate, chosen: true });
      chosen += 1;
    }
  }
  timeline.line(say('timeline.behaviours', { count: chosen }));
};

export const followUp = async (config: Of<'follow-up'>, scene: Scene): Promise<void> => {
  const { stage, chance, speaker, timeline, say } = scene;
  const items = Array.from({ length: 3 }, () => ({ id: chance.id(), text: speaker.note('agreement').text }));
  for (const { id, text } of items) {
    await use(scene, config, { type: 'line-added', id, text });
    const outcome = chance.pick(outcomes);
    await use(scene, config, { type: 'outcome-set', item: id, outcome });
    if (outcome === 'kept') continue;
    await use(scene, config, { type: 'why-written', item: id, text: speaker.note('unclear').text });
    const date = addDays(stage.session().details.date, 7 * chance.between(2, 6));
    if (outcome !== 'not-needed') await use(scene, config, { type: 'again-set', item: id, date });
  }
  timeline.line(say('timeline.followedUp', { count: items.length }));
};
