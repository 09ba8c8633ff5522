/** From values to what can be seen: candidates for each value, votes on them, and the few that are chosen. */
import { plain } from '../../documents/blocks.ts';
import type { Block } from '../../documents/blocks.ts';
import { blankCell, bullets, cell, paragraph } from '../../documents/make-blocks.ts';
import type { Words } from '../../documents/words.ts';
import { millimetres } from '../../units.ts';
import type { Instrument } from '../instrument.ts';
import { wordsIn } from '../own-lines.ts';
import type { Line } from '../own-lines.ts';
import { wordFor } from '../wording.ts';
import type { BehavioursConfig } from './config.ts';
import { behavioursEvent, behavioursRecord } from './record.ts';
import type { BehavioursEvent, BehavioursRecord } from './record.ts';
import { emptyBehaviours, stepBehaviours } from './step.ts';
import { valuesIn } from './tree.ts';
import type { Value } from './tree.ts';

export type BehavioursRoom = {
  readonly kind: 'behaviours';
  readonly id: string;
  readonly question: string;
  /** Once some are chosen, those alone; how many dots each got is said by nobody but the leader. */
  readonly values: readonly (Line & { readonly behaviours: readonly Line[] })[];
};

/** As many as are asked for at each value, on paper. */
const blankValues = 5;
const blankCandidates = 6;

export const behaviours: Instrument<BehavioursConfig, BehavioursRecord, BehavioursEvent, BehavioursRoom> = {
  record: behavioursRecord,
  event: behavioursEvent,
  empty: () => emptyBehaviours,
  step: stepBehaviours,
  room: (config, record, around) => {
    const values = valuesIn(config, record, around);
    if (values.length === 0) return null;
    const chosen = anyChosenIn(values);
    return {
      kind: 'behaviours',
      id: config.id,
      question: wordFor(around, config.question),
      values: values.map(({ id, text, candidates }) => ({
        id,
        text,
        behaviours: candidates
          .filter((candidate) => candidate.chosen || !chosen)
          .map((candidate) => ({ id: candidate.id, text: candidate.text })),
      })),
    };
  },
  freeText: (record) => [...wordsIn(record.values), ...wordsIn(record.candidates)],
  result: (config, record, around, words) => {
    const values = valuesIn(config, record, around);
    const anyChosen = anyChosenIn(values);
    // Before anything is chosen, what the group itself came up with is worth keeping; the kit's samples are not.
    const shown = values
      .map((value) => ({
        ...value,
        candidates: value.candidates.filter(({ id, chosen, isOwn, votes }) =>
          anyChosen ? chosen : isOwn || votes > 0 || Object.hasOwn(record.candidates.reworded, id),
        ),
      }))
      .filter(({ isOwn, candidates }) => isOwn || candidates.length > 0);
    if (shown.length === 0) return [];
    return [
      paragraph([{ text: wordFor(around, config.question), strong: true }]),
      ...(anyChosen ? [] : [paragraph(words.say('instruments.candidates'), 'small')]),
      ...shown.flatMap(({ text, candidates }): readonly Block[] => [
        paragraph([{ text, strong: true }]),
        ...(candidates.length === 0
          ? []
          : [bullets(candidates.map((candidate) => ({ text: plain(candidate.text) })))]),
      ]),
    ];
  },
  paper: (config, around, words) => {
    const given = valuesIn(config, emptyBehaviours, around);
    const tables =
      given.length > 0
        ? given.map(({ text, candidates }) =>
            valueTable(
              text,
              candidates.map((one) => one.text),
              words,
            ),
          )
        : Array.from({ length: blankValues }, (_, index) =>
            valueTable(words.say('instruments.value', { number: index + 1 }), [], words),
          );
    return [
      paragraph([{ text: wordFor(around, config.question), strong: true }]),
      paragraph(words.say('instruments.chooseEach', { count: config.choose })),
      ...tables,
      ...personal(config, words),
    ];
  },
};

const anyChosenIn = (values: readonly Value[]): boolean =>
  values.some(({ candidates }) => candidates.some(({ chosen }) => chosen));

const valueTable = (value: string, candidates: readonly string[], words: Words): Block => ({
  type: 'table',
  caption: value,
  captionShown: true,
  columns: [
    { title: words.say('instruments.behaviour'), width: 5 },
    { title: words.say('instruments.votes'), width: 1 },
  ],
  rows:
    candidates.length > 0
      ? candidates.map((text) => [cell(text), blankCell])
      : Array.from({ length: blankCandidates }, () => [blankCell, blankCell]),
  blankRow: millimetres(12),
});

/** On a paper of one's own: nobody's choice is recorded. */
const personal = (config: BehavioursConfig, words: Words): readonly Block[] =>
  config.personal === 0
    ? []
    : [
        {
          type: 'together',
          blocks: [
            paragraph([{ text: words.say('instruments.mine', { count: config.personal }), strong: true }]),
            { type: 'write-in', lines: config.personal },
          ],
        },
      ];
