/** Questions that one or two prepare and answer together. What is private stays with the session. */
import { plain } from '../../documents/blocks.ts';
import type { Block } from '../../documents/blocks.ts';
import { paragraph } from '../../documents/make-blocks.ts';
import type { Instrument } from '../instrument.ts';
import { without } from '../without.ts';
import { wordFor } from '../wording.ts';
import type { QuestionsConfig } from './config.ts';
import { questionsEvent, questionsRecord } from './record.ts';
import type { QuestionsEvent, QuestionsRecord } from './record.ts';

export type QuestionsRoom = {
  readonly kind: 'questions';
  readonly id: string;
  /** Never what anybody answered. */
  readonly questions: readonly string[];
};

/** Room to prepare an answer by hand. */
const linesEach = 4;

export const questions: Instrument<QuestionsConfig, QuestionsRecord, QuestionsEvent, QuestionsRoom> = {
  record: questionsRecord,
  event: questionsEvent,
  empty: () => ({ kind: 'questions', answers: {} }),
  step: (config, record, { question, voice, text }) => {
    if (!config.questions.includes(question) || !config.voices.includes(voice)) return null;
    const before = record.answers[question] ?? {};
    const after = text.trim() === '' ? without(before, voice) : { ...before, [voice]: text };
    return { ...record, answers: { ...record.answers, [question]: after } };
  },
  room: (config, _record, around) => ({
    kind: 'questions',
    id: config.id,
    questions: config.questions.map((id) => wordFor(around, id)),
  }),
  freeText: (record) => Object.values(record.answers).flatMap((voices) => Object.values(voices)),
  result: (config, record, around) => {
    if (config.private) return [];
    return config.questions.flatMap((id): readonly Block[] => {
      const answers = config.voices.flatMap((voice) => {
        const text = record.answers[id]?.[voice] ?? '';
        return text === '' ? [] : [{ voice: wordFor(around, voice), text }];
      });
      if (answers.length === 0) return [];
      return [
        paragraph([{ text: wordFor(around, id), strong: true }]),
        ...answers.map(({ voice, text }) =>
          paragraph(
            config.voices.length === 1 ? plain(text) : [{ text: `${voice}: `, soft: true }, { text }],
          ),
        ),
      ];
    });
  },
  paper: (config, around) =>
    config.questions.flatMap((id): readonly Block[] => [
      {
        type: 'together',
        blocks: [
          paragraph([{ text: wordFor(around, id), strong: true }]),
          { type: 'write-in', lines: linesEach },
        ],
      },
    ]),
};
