/** The house as the command line opens it: no window, no dialogs. */
import type { CallName, Input, Output } from '../../core/contract.ts';
import type { Problem, Reply } from '../../core/reply.ts';
import type { Clock } from '../../services/clock.ts';
import { canNothing } from '../../services/host-calls.ts';
import { compose } from '../compose.ts';
import type { House } from '../compose.ts';
import type { Places } from '../places.ts';
import { Told, told } from './told.ts';
import { problemInWords } from './words.ts';
import type { TerminalKey } from './words.ts';

type Opening = {
  readonly dataFolder: string;
  readonly places: Places;
  readonly clock: Clock;
  readonly timeZone?: string;
  /** What to say where another program holds the folder, when there is something to do about it. */
  readonly held?: TerminalKey;
};

/** Throws `Told` where the folder is in use or cannot be written. */
export const openHouse = async ({
  dataFolder,
  places,
  clock,
  timeZone,
  held = 'told.held',
}: Opening): Promise<House> => {
  const composed = await compose({
    dataFolder,
    clock,
    ...places,
    // A command's language is for the command: what the person chose in the app stays.
    language: null,
    can: canNothing,
    ...(timeZone === undefined ? {} : { timeZone }),
  });
  switch (composed.state) {
    case 'open':
      return composed.house;
    case 'held':
      throw told(held, { folder: dataFolder, pid: composed.by.pid });
    case 'failed':
      throw refusal(composed.problem);
  }
};

export const refusal = (problem: Problem): Told =>
  new Told((say) => say('told.problem', { problem: problemInWords(problem, say) }));

/** What a call answers when it is not refused. */
export type Value<Name extends CallName> = Extract<Output<Name>, { ok: true }>['value'];

/** Calls as a window does, through the one door. */
export const ask = async <Name extends CallName>(
  house: House,
  name: Name,
  input: Input<Name>,
): Promise<Reply<Value<Name>>> => (await house.call('lead', name, input)) as Reply<Value<Name>>;

/** `ask` for calls that nothing but a fault can refuse; throws `Told`. */
export const demand = async <Name extends CallName>(
  house: House,
  name: Name,
  input: Input<Name>,
): Promise<Value<Name>> => {
  const reply = await ask(house, name, input);
  if (reply.ok) return reply.value;
  throw refusal(reply.problem);
};
