/** Instruments where people write: questions, tables, ticks and what was agreed last time. */
import { describe, expect, test } from 'vitest';
import { plainText } from '../../../electron/core/documents/plain-text.ts';
import { followUp } from '../../../electron/core/instruments/follow-up/follow-up.ts';
import type { FollowUpConfig } from '../../../electron/core/instruments/follow-up/config.ts';
import { matrix } from '../../../electron/core/instruments/matrix/matrix.ts';
import type { MatrixConfig } from '../../../electron/core/instruments/matrix/config.ts';
import { questions } from '../../../electron/core/instruments/questions/questions.ts';
import type { QuestionsConfig } from '../../../electron/core/instruments/questions/config.ts';
import { ticks } from '../../../electron/core/instruments/ticks/ticks.ts';
import type { TicksConfig } from '../../../electron/core/instruments/ticks/config.ts';
import type { Instrument } from '../../../electron/core/instruments/instrument.ts';
import type { PlainDate } from '../../../electron/core/units.ts';
import { createWords } from '../../../electron/services/words.ts';
import { at, surroundings } from './surroundings.ts';

const around = surroundings();
const words = createWords('en');
const after = <C, R, E, V>(instrument: Instrument<C, R, E, V>, config: C, ...events: E[]): R | null =>
  events.reduce<R | null>(
    (record, event) => record && instrument.step(config, record, event, around, at(0)),
    instrument.empty(config),
  );

describe('questions', () => {
  const config: QuestionsConfig = {
    kind: 'questions',
    id: 'both',
    questions: ['question'],
    voices: ['tea', 'coffee'],
    private: false,
  };
  const answer = {
    type: 'answer-written',
    question: 'question',
    voice: 'tea',
    text: 'It went well',
  } as const;

  test('are answered by each voice, and printed with whose answer it is', () => {
    const record = after(questions, config, answer, { ...answer, voice: 'coffee', text: 'Too fast' });
    const said = record && plainText(questions.result(config, record, around, words));
    expect(said).toContain('Tea: It went well');
    expect(said).toContain('Coffee: Too fast');
  });

  test('that are private are never printed, and no answer ever reaches the room', () => {
    const secret = { ...config, private: true };
    const record = after(questions, secret, answer);
    expect(record && questions.result(secret, record, around, words)).toEqual([]);
    expect(JSON.stringify(record && questions.room(config, record, around))).not.toContain('It went well');
  });

  test('that nobody asked, and voices that nobody has, are refused', () => {
    expect(after(questions, config, { ...answer, question: 'tea' })).toBeNull();
    expect(after(questions, config, { ...answer, voice: 'question' })).toBeNull();
  });
});

describe('a table', () => {
  const judged: MatrixConfig = {
    kind: 'matrix',
    id: 'survey',
    question: 'question',
    rows: ['tea', 'coffee'],
    fill: 'choice',
  };
  const filled: MatrixConfig = { ...judged, columns: ['low', 'high'], fill: 'text' };

  test('keeps, changes, cuts or adds each row, with a remark', () => {
    const record = after(
      matrix,
      judged,
      { type: 'row-marked', row: 'tea', column: 'change' },
      { type: 'cell-written', row: 'tea', column: 'remark', text: 'Ask it twice a year' },
      { type: 'row-marked', row: 'coffee', column: 'cut' },
      { type: 'row-marked', row: 'coffee', column: null },
    );
    const said = record && plainText(matrix.result(judged, record, around, words));
    expect(said).toContain('Change');
    expect(said).toContain('Ask it twice a year');
    expect(said).not.toContain('Coffee');
    // A remark may tell of somebody: it is not for the wall.
    expect(JSON.stringify(record && matrix.room(judged, record, around))).not.toContain('twice');
  });

  test('is marked only where it is to be marked, and written in only where it is to be filled', () => {
    expect(after(matrix, filled, { type: 'row-marked', row: 'tea', column: 'low' })).toBeNull();
    expect(after(matrix, judged, { type: 'cell-written', row: 'tea', column: 'keep', text: 'x' })).toBeNull();
    expect(after(matrix, judged, { type: 'row-marked', row: 'tea', column: 'low' })).toBeNull();
    expect(
      after(matrix, filled, { type: 'cell-written', row: 'gone-row1', column: 'low', text: 'x' }),
    ).toBeNull();
  });

  test('loses what was written in a row that is taken away, and the room sees rows only when there are any', () => {
    const record = after(
      matrix,
      { ...filled, rows: undefined },
      { type: 'line-added', id: 'row-0001', text: 'Table one' },
      { type: 'cell-written', row: 'row-0001', column: 'low', text: 'Seen' },
      { type: 'line-removed', id: 'row-0001' },
    );
    expect(record?.cells).toEqual({});
    expect(record && matrix.room({ ...filled, rows: undefined }, record, around)).toBeNull();
  });
});

describe('ticks', () => {
  const config: TicksConfig = {
    kind: 'ticks',
    id: 'often',
    question: 'question',
    options: ['tea', 'coffee', 'low'],
    choose: 2,
    weeks: 2,
  };
  const choose = (option: string) => ({ type: 'tick-chosen', option, chosen: true }) as const;

  test('are counted week by week for what is chosen, and for nothing else', () => {
    const record = after(ticks, config, choose('tea'), {
      type: 'ticks-counted',
      option: 'tea',
      week: 2,
      count: 4,
    });
    expect(record?.times['tea']).toEqual([null, 4]);
    expect(after(ticks, config, { type: 'ticks-counted', option: 'tea', week: 1, count: 1 })).toBeNull();
    expect(
      after(ticks, config, choose('tea'), { type: 'ticks-counted', option: 'tea', week: 3, count: 1 }),
    ).toBeNull();
  });

  test('are for at most as many as the kit says', () => {
    expect(after(ticks, config, choose('tea'), choose('coffee'), choose('low'))).toBeNull();
  });

  test('show the room what is chosen, or all there is to choose from', () => {
    expect(ticks.room(config, ticks.empty(config), around)?.options).toHaveLength(3);
    const record = after(ticks, config, choose('tea'));
    expect(record && ticks.room(config, record, around)?.options.map(({ id }) => id)).toEqual(['tea']);
  });
});

describe('what was agreed last time', () => {
  const config: FollowUpConfig = { kind: 'follow-up', id: 'last-time', question: 'question' };
  const item = { type: 'line-added', id: 'agreed-01', text: 'Start on time' } as const;

  test('was kept or not, for a reason, and is looked at again', () => {
    const record = after(
      followUp,
      config,
      item,
      { type: 'outcome-set', item: 'agreed-01', outcome: 'partly' },
      { type: 'why-written', item: 'agreed-01', text: 'Mondays are hard' },
      { type: 'again-set', item: 'agreed-01', date: '2027-01-15' as PlainDate },
    );
    const said = record && plainText(followUp.result(config, record, around, words));
    for (const part of ['Start on time', 'Partly', 'Mondays are hard', '15\u00a0Jan'])
      expect(said).toContain(part);
    // Why may tell of somebody: it is not for the wall.
    expect(JSON.stringify(record && followUp.room(config, record, around))).not.toContain('Mondays');
  });

  test('cannot be answered before it is there', () => {
    expect(after(followUp, config, { type: 'outcome-set', item: 'agreed-01', outcome: 'kept' })).toBeNull();
  });
});
