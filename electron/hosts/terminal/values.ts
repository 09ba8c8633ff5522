/** What options mean. Each throws `Told`, status 2, where the value cannot be meant. */
import { plainDate } from '../../core/schema.ts';
import { languages } from '../../core/units.ts';
import type { Language, PlainDate } from '../../core/units.ts';
import type { Typed } from './arguments.ts';
import { wrongUsage } from './told.ts';

const wrong = (typed: Typed, name: string, value: string) =>
  wrongUsage('wrong.value', { option: `--${name}`, value, command: typed.command ?? '' });

export const needed = (typed: Typed, name: string): string => {
  const value = typed.options.get(name);
  if (value !== undefined) return value;
  throw wrongUsage('wrong.missing', { option: `--${name}`, command: typed.command ?? '' });
};

export const wholeNumber = (
  typed: Typed,
  name: string,
  { otherwise, from, to }: { readonly otherwise: number; readonly from: number; readonly to: number },
): number => {
  const value = typed.options.get(name);
  if (value === undefined) return otherwise;
  const number = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
  if (number >= from && number <= to) return number;
  throw wrong(typed, name, value);
};

export const languageAsked = (typed: Typed): Language | null => {
  const value = typed.options.get('language');
  if (value === undefined) return null;
  const found = languages.find((language) => language === value);
  if (found) return found;
  throw wrong(typed, 'language', value);
};

export const dateAsked = (typed: Typed, otherwise: PlainDate): PlainDate => {
  const value = typed.options.get('date');
  if (value === undefined) return otherwise;
  const read = plainDate.safeParse(value);
  if (read.success) return read.data;
  throw wrong(typed, 'date', value);
};
