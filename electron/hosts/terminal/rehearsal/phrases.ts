/** What people say in a rehearsal, in both languages. */
import { emptyWords } from '../../../core/session/empty-words.ts';
import type { NoteKind } from '../../../core/session/note-kinds.ts';
import type { NoteWords } from '../../../core/session/session.ts';
import { addDays } from '../../../core/time.ts';
import type { Language, PlainDate } from '../../../core/units.ts';
import en from '../../../../locales/en/rehearsal.json' with { type: 'json' };
import sv from '../../../../locales/sv/rehearsal.json' with { type: 'json' };
import type { Chance } from './chance.ts';

export type Phrases = typeof sv;
const phrases: Readonly<Record<Language, Phrases>> = { sv, en };
export const phrasesIn = (language: Language): Phrases => phrases[language];

export type Speaker = {
  /** A note's words; none twice until all have been said. */
  readonly note: (kind: NoteKind) => NoteWords;
  readonly proposal: () => string;
  readonly followUp: () => string;
};

/** Promises are due some weeks after `date`. */
export const createSpeaker = (words: Phrases, chance: Chance, date: PlainDate): Speaker => {
  const said = {
    insight: chance.deck(words.insight),
    disagreement: chance.deck(words.disagreement),
    unclear: chance.deck(words.unclear),
    parked: chance.deck(words.parked),
  };
  const agreement = chance.deck(words.agreement);
  const action = chance.deck(words.action);
  const lifted = chance.deck(words.lifted);
  const inWeeks = (from: number, to: number) => addDays(date, 7 * chance.between(from, to));

  const note = (kind: NoteKind): NoteWords => {
    switch (kind) {
      case 'agreement':
        return { ...emptyWords(kind), ...agreement() };
      case 'action':
        return { ...emptyWords(kind), ...action(), due: inWeeks(1, 6) };
      case 'lifted':
        return { ...emptyWords(kind), ...lifted(), due: inWeeks(2, 4) };
      default:
        return { ...emptyWords(kind), text: said[kind]() };
    }
  };
  return { note, proposal: chance.deck(words.proposals), followUp: chance.deck(words.followUp) };
};
