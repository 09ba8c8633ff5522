/** What an instrument is about, in the kit's words: its question, or its deck's name. Empty for groups. */
import type { InstrumentConfig } from '../../electron/core/instruments/configs.ts';
import type { Surroundings } from '../../electron/core/instruments/instrument.ts';
import { wordFor } from '../../electron/core/instruments/wording.ts';

export const instrumentTitle = (config: InstrumentConfig, around: Surroundings): string => {
  switch (config.kind) {
    case 'cards':
      return around.texts.decks[config.deck]?.title ?? config.deck;
    case 'behaviours':
    case 'follow-up':
    case 'headcount':
    case 'matrix':
    case 'rounds':
    case 'scale':
    case 'ticks':
    case 'vote':
      return wordFor(around, config.question);
    case 'groups':
    case 'questions':
      return '';
  }
};
