/** What of an activity can be written or counted on paper and typed in afterwards. Rounds and groups leave nothing behind. */
import type { InstrumentConfig } from '../../electron/core/instruments/configs.ts';
import type { Activity } from '../../electron/core/kit/kit.ts';

export const countedOnPaper = (activity: Activity): readonly InstrumentConfig[] =>
  activity.instruments.filter((config) => {
    switch (config.kind) {
      case 'behaviours':
      case 'follow-up':
      case 'headcount':
      case 'matrix':
      case 'questions':
      case 'scale':
      case 'ticks':
      case 'vote':
        return true;
      case 'cards':
        return config.mode !== 'discuss';
      case 'rounds':
      case 'groups':
        return false;
    }
  });
