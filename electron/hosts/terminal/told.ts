/** What ends a command, told in one line and without a stack. */
import type { TerminalKey, TerminalSay } from './words.ts';

/** Something is wrong outside the program, or was asked for wrongly: exit status 1, or 2 for wrong usage. */
export class Told extends Error {
  override name = 'Told';
  readonly line: (say: TerminalSay) => string;
  readonly status: 1 | 2;

  constructor(line: (say: TerminalSay) => string, status: 1 | 2 = 1) {
    super('Told');
    this.line = line;
    this.status = status;
  }
}

export const told = (key: TerminalKey, values: Readonly<Record<string, string | number>> = {}): Told =>
  new Told((say) => say(key, values));
export const wrongUsage = (key: TerminalKey, values: Readonly<Record<string, string | number>> = {}): Told =>
  new Told((say) => say(key, values), 2);
