/** What may stand after the program's name. */
import { parseArgs } from 'node:util';
import { languages } from '../../core/units.ts';
import type { Language } from '../../core/units.ts';

export type Options = {
  /** Null: the one of last time, or any that is free. 0: any that is free. */
  readonly port: number | null;
  /** Null: the platform's usual folder. */
  readonly data: string | null;
  readonly language: Language | null;
};

/** The options, or in one line what is wrong with them. */
export const readOptions = (args: readonly string[]): Options | string => {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        data: { type: 'string' },
        language: { type: 'string' },
        // The launcher opens windows; this host never does.
        'no-open': { type: 'boolean' },
      },
    });
    const port = portOf(values.port);
    if (port === undefined) return '--port takes a number from 0 to 65535.';
    const language = values.language === undefined ? null : languages.find((one) => one === values.language);
    if (language === undefined) return `--language takes ${languages.join(' or ')}.`;
    if (values.data === '') return '--data takes a folder.';
    return { port, data: values.data ?? null, language };
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  }
};

const portOf = (text: string | undefined): number | null | undefined => {
  if (text === undefined) return null;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  return port <= 65_535 ? port : undefined;
};
