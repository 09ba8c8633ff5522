/** What every command is handed: its words, its folders, and where it prints. */
import type { Language } from '../../core/units.ts';
import type { Places } from '../places.ts';
import type { TerminalSay } from './words.ts';

export type Surroundings = {
  readonly say: TerminalSay;
  /** Of the interface. */
  readonly language: Language;
  /** Named on the command line or the usual one. */
  readonly dataFolder: string;
  readonly dataNamed: boolean;
  readonly places: Places;
  /** A line on standard output. */
  readonly print: (line: string) => void;
  /** A line on standard error: standard output belongs to what was asked for. */
  readonly warn: (line: string) => void;
};
