/** The language of whoever reads: asked for, else chosen in the app, else the system's, else Swedish. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from '../core/schema.ts';
import { languages } from '../core/units.ts';
import type { Language } from '../core/units.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export const languageOf = (asked: Language | null, dataFolder: string, env: Environment): Language =>
  asked ?? chosenIn(dataFolder) ?? systemLanguage(env) ?? 'sv';

const choice = z.object({ body: z.object({ language: z.enum(languages) }) });

/** Only looks: judging the file, and setting it aside when it is damaged, is the business of whoever holds the folder. */
const chosenIn = (dataFolder: string): Language | null => {
  try {
    const text = readFileSync(join(dataFolder, 'settings.json'), 'utf8');
    return choice.safeParse(JSON.parse(text)).data?.body.language ?? null;
  } catch {
    return null;
  }
};

const systemLanguage = (env: Environment): Language | null => {
  // An empty one counts as none, as the C library has it.
  const name = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return languages.find((language) => new RegExp(`^${language}([_.@-]|$)`, 'i').test(name)) ?? null;
};
