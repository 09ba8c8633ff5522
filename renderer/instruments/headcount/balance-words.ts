/** How a category lies, in figures and words. */
import type { TFunction } from 'i18next';
import type { HeadcountConfig } from '../../../electron/core/instruments/headcount/config.ts';
import type { Balance } from '../../../electron/core/instruments/headcount/share.ts';
import type { Line } from '../../../electron/core/instruments/own-lines.ts';

export const balanceWords = (
  balance: Balance,
  band: HeadcountConfig['band'],
  groups: readonly Line[],
  t: TFunction,
): string => {
  if (balance.type === 'uncounted') return t('instruments.headcount.uncounted');
  if (balance.type === 'hidden') return t('instruments.headcount.hidden');
  const nameOf = (id: string): string => groups.find((group) => group.id === id)?.text ?? id;
  const shares = balance.shares
    .map(({ group, percent }) => t('instruments.headcount.share', { group: nameOf(group), percent }))
    .join(', ');
  const said =
    balance.type === 'even'
      ? t('instruments.headcount.even', band)
      : t('instruments.headcount.uneven', { ...band, group: nameOf(balance.most) });
  return `${shares}. ${said}`;
};
