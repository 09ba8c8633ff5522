/** From what was typed to a command with its options; what does not fit is told with the words of the command line. */
import { parseArgs } from 'node:util';
import { wrongUsage } from './told.ts';

type Kind = 'boolean' | 'string';
export type CommandName = 'kits' | 'check' | 'new' | 'pack' | 'import' | 'rehearse' | 'export';

type Shape = {
  readonly options: Readonly<Record<string, Kind>>;
  readonly names: { readonly min: number; readonly max: number };
};

const everywhere = { data: 'string', language: 'string', help: 'boolean' } as const;

const shapes: Readonly<Record<CommandName, Shape>> = {
  kits: { options: { json: 'boolean' }, names: { min: 0, max: 0 } },
  check: { options: { strict: 'boolean' }, names: { min: 1, max: Infinity } },
  new: { options: { out: 'string' }, names: { min: 1, max: 1 } },
  pack: { options: { out: 'string' }, names: { min: 1, max: 1 } },
  import: { options: {}, names: { min: 1, max: 1 } },
  rehearse: {
    options: {
      out: 'string',
      people: 'string',
      seed: 'string',
      date: 'string',
      'no-documents': 'boolean',
    },
    names: { min: 1, max: 1 },
  },
  export: { options: { document: 'string', format: 'string', out: 'string' }, names: { min: 1, max: 1 } },
};

export type Typed = {
  /** Null: help about all of it. */
  readonly command: CommandName | null;
  readonly help: boolean;
  readonly names: readonly string[];
  /** Options that were given; `''` for one without a value. */
  readonly options: ReadonlyMap<string, string>;
};

const isCommand = (name: string): name is CommandName => Object.hasOwn(shapes, name);

/** Throws `Told` with status 2. The command comes first, or only `--help` and the options of every command do. */
export const readArguments = (typed: readonly string[]): Typed => {
  const [first = ''] = typed;
  const name = first.startsWith('-') || first === '' ? null : first;
  if (name !== null && !isCommand(name)) throw wrongUsage('wrong.command', { command: name });
  const shape: Shape = name === null ? { options: {}, names: { min: 0, max: 0 } } : shapes[name];
  const { options, names } = read(name ?? '', typed.slice(name === null ? 0 : 1), {
    ...shape.options,
    ...everywhere,
  });
  const help = options.has('help');
  const [spare] = names;
  if (name === null && spare !== undefined) throw wrongUsage('wrong.command', { command: spare });
  if (name !== null && !help && (names.length < shape.names.min || names.length > shape.names.max))
    throw wrongUsage('wrong.positionals', { command: name });
  return { command: name, help, names, options };
};

const read = (
  command: string,
  args: readonly string[],
  kinds: Readonly<Record<string, Kind>>,
): { readonly options: ReadonlyMap<string, string>; readonly names: readonly string[] } => {
  const options = new Map<string, string>();
  const names: string[] = [];
  // Not strict: its own messages are English and tell of Node.
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(kinds).map(([name, type]) => [name, name === 'help' ? { type, short: 'h' } : { type }]),
    ),
  });
  for (const token of tokens) {
    if (token.kind === 'positional') names.push(token.value);
    if (token.kind !== 'option') continue;
    const option = token.rawName;
    const kind = Object.hasOwn(kinds, token.name) ? kinds[token.name] : undefined;
    if (kind === undefined) throw wrongUsage('wrong.option', { option, command });
    if (kind === 'boolean' && token.value !== undefined) throw wrongUsage('wrong.noValue', { option });
    if (kind === 'string' && !isValue(token.value)) throw wrongUsage('wrong.needsValue', { option });
    options.set(token.name, token.value ?? '');
  }
  return { options, names };
};

/** `--out --seed 3` forgot where, it does not mean a folder called `--seed`. */
const isValue = (value: string | undefined): boolean =>
  value !== undefined && value !== '' && !value.startsWith('--');
