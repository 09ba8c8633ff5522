/** How long each has, in words: seconds, or minutes where they are whole. */
import type { TFunction } from 'i18next';

export const eachWords = (seconds: number, t: TFunction): string =>
  seconds % 60 === 0
    ? t('instruments.rounds.eachMinutes', { count: seconds / 60 })
    : t('instruments.rounds.each', { seconds });
