/** The command line: kits, check, new, pack, import, rehearse, export. Answers 0 fine, 1 a problem told in one line, 2 wrong usage. */
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { usualDataFolder } from '../../services/data-folder.ts';
import { placesFrom } from '../places.ts';
import { readArguments } from './arguments.ts';
import type { CommandName, Typed } from './arguments.ts';
import { checkCommand } from './check-command.ts';
import { exportCommand } from './export-command.ts';
import { importCommand } from './import-command.ts';
import { kitsCommand } from './kits-command.ts';
import { languageOf } from '../language.ts';
import { newCommand } from './new-command.ts';
import { packCommand } from './pack-command.ts';
import { rehearseCommand } from './rehearse-command.ts';
import type { Surroundings } from './surroundings.ts';
import { Told } from './told.ts';
import { languageAsked } from './values.ts';
import { terminalWords } from './words.ts';

type Command = (typed: Typed, around: Surroundings) => Promise<number>;
const commands: Readonly<Record<CommandName, Command>> = {
  kits: kitsCommand,
  check: checkCommand,
  new: newCommand,
  pack: packCommand,
  import: importCommand,
  rehearse: rehearseCommand,
  export: exportCommand,
};

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const warn = (line: string): void => void process.stderr.write(`${line}\n`);

const usual = usualDataFolder(process.platform, process.env, homedir());
let say = terminalWords(languageOf(null, usual, process.env));

const run = async (args: readonly string[]): Promise<number> => {
  const typed = readArguments(args);
  const named = typed.options.get('data');
  const dataFolder = named === undefined ? usual : resolve(named);
  const language = languageOf(languageAsked(typed), dataFolder, process.env);
  say = terminalWords(language);
  if (typed.command === null || typed.help) {
    const text = say(`help.${typed.command ?? 'all'}`);
    // Asked for, it is an answer; not asked for, a command is missing.
    if (typed.help) print(text);
    else warn(text);
    return typed.help ? 0 : 2;
  }
  const places = placesFrom(import.meta.dirname);
  return commands[typed.command](typed, {
    say,
    language,
    dataFolder,
    dataNamed: named !== undefined,
    places,
    print,
    warn,
  });
};

// A reader that went away, such as `head`, has had enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (error instanceof Told) {
    warn(error.line(say));
    process.exitCode = error.status;
  } else {
    warn(say('told.unexpected', { error: error instanceof Error ? error.message : String(error) }));
    process.exitCode = 1;
  }
}
