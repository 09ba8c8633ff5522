/** A host with an empty data folder, reached in one of the ways, and where asked with a session under way. */
import { join } from 'node:path';
import type { Reply } from '../../../electron/core/reply.ts';
import { createManualClock } from '../../../electron/services/clock.ts';
import { at } from '../../support/planned.ts';
import { dataFolder, id, plan } from './inside.ts';
import type { Way } from './ways.ts';

/** The test says what it expects in an answer; what it looks at proves it. */
export const value = <T>(reply: Reply<T>): T => {
  if (!reply.ok) throw new Error(`Refused: ${reply.problem.code} ${JSON.stringify(reply.problem.detail)}`);
  return reply.value;
};
export const code = (reply: Reply<unknown>): string => (reply.ok ? 'ok' : reply.problem.code);

export const houses = (open: Way['open']) => {
  const opened = async () => {
    const data = await dataFolder();
    const clock = createManualClock(at('08:00'));
    const reached = await open(data, clock);
    const call = async <T>(name: string, input: unknown): Promise<T> =>
      value((await reached.call('lead', name, input)) as Reply<T>);
    return { data, clock, reached, call, sessionFile: join(data, `sessions/${id}.json`) };
  };
  const running = async () => {
    const house = await opened();
    await house.call('createSession', plan);
    await house.call('tell', { id, event: { type: 'session-started' } });
    return house;
  };
  return { opened, running };
};
