/** What the answers say, in words. */
import type { TFunction } from 'i18next';
import type { ScaleResult } from '../../../electron/core/instruments/scale/answers.ts';
import { leaningOf, spreadOf } from '../../../electron/core/instruments/scale/spread.ts';

export const scaleWords = (
  result: Exclude<ScaleResult, { type: 'locked' }>,
  ends: { readonly low: string; readonly high: string },
  t: TFunction,
): string => {
  const spread = result.type === 'words' ? result.spread : spreadOf(result.steps);
  const leaning = result.type === 'words' ? result.leaning : leaningOf(result.steps);
  const said = t(`instruments.scale.${spread}`);
  // Answers at both ends lean nowhere: their middle is where nobody is.
  return spread === 'divided' ? said : `${said} ${t(`instruments.scale.${leaning}`, ends)}`;
};
