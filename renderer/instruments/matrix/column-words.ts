/** A column's words: the kit's own, or the window's for what becomes of a row. */
import type { TFunction } from 'i18next';
import { verdicts } from '../../../electron/core/instruments/matrix/matrix.ts';
import type { MatrixColumn } from '../../../electron/core/instruments/matrix/matrix.ts';

export const columnWords = ({ id, text }: MatrixColumn, t: TFunction): string =>
  text ??
  verdicts.flatMap((verdict) => (verdict === id ? [t(`instruments.matrix.${verdict}`)] : [])).join('');
