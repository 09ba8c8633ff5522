/** What the command line says, in the language of whoever reads it. */
import type { KeyOf } from '../../core/documents/words.ts';
import type { Problem } from '../../core/reply.ts';
import type { Language } from '../../core/units.ts';
import en from '../../../locales/en/terminal.json' with { type: 'json' };
import sv from '../../../locales/sv/terminal.json' with { type: 'json' };
import { createSay } from '../host-words.ts';
import type { Say } from '../host-words.ts';

export type TerminalKey = KeyOf<typeof sv>;
export type TerminalSay = Say<TerminalKey>;

export const terminalWords = (language: Language): TerminalSay => createSay({ sv, en }, language);

/** A problem as the end of a sentence. */
export const problemInWords = (problem: Problem, say: TerminalSay): string =>
  say(`problems.${problem.code}`, problem.detail);
