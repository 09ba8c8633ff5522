/** What may stand after the program's name, among the switches that Electron and test tools put there for themselves. */
import { languages } from '../../core/units.ts';
import type { Language } from '../../core/units.ts';

export type Options = {
  /** Null: the platform's usual folder. */
  readonly data: string | null;
  readonly language: Language | null;
};

/** The options, or in one line what is wrong with them. */
export const readOptions = (args: readonly string[]): Options | string => {
  const data = valueOf(args, '--data');
  const named = valueOf(args, '--language');
  if (data === '') return '--data takes a folder.';
  const language = named === null ? null : languages.find((one) => one === named);
  if (language === undefined) return `--language takes ${languages.join(' or ')}.`;
  return { data, language };
};

/** As `--name value` or `--name=value`; null when it is not there, empty when its value is not. */
const valueOf = (args: readonly string[], name: string): string | null => {
  const at = args.findIndex((arg) => arg === name || arg.startsWith(`${name}=`));
  const found = args[at];
  if (found === undefined) return null;
  if (found !== name) return found.slice(name.length + 1);
  const next = args[at + 1] ?? '';
  return next.startsWith('--') ? '' : next;
};
