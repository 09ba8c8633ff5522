/** The one door into the Api, whichever transport knocks. */
import { inputs, roomCalls } from './contract.ts';
import type { Api, CallName, Role } from './contract.ts';
import { fail } from './reply.ts';
import type { Reply } from './reply.ts';

/**
 * Checks the name and the input, makes the call, and answers as data. A call that throws is a bug: it is handed to
 * `report` and answered with `unexpected`, and nothing of it crosses to the window.
 */
export const dispatch = async (
  api: Api,
  role: Role,
  name: string,
  input: unknown,
  report: (error: unknown, name: string) => void,
): Promise<Reply<unknown>> => {
  if (!Object.hasOwn(inputs, name)) return fail('invalid-input', { where: 'name' });
  const known = name as CallName;
  if (role === 'room' && !roomCalls.has(known)) return fail('not-allowed-now');
  const checked = inputs[known].safeParse(input);
  if (!checked.success) {
    const where = checked.error.issues[0]?.path.join('.') ?? '';
    return fail('invalid-input', { where });
  }
  try {
    // The schema just checked has made the input what this call takes.
    const call = api[known] as (input: unknown) => Promise<Reply<unknown>>;
    return await call(checked.data);
  } catch (error) {
    report(error, name);
    return fail('unexpected');
  }
};
