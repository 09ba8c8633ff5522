/** What a test asks of the host without pressing anything: the page's own calls, as the window makes them. */
import type { Page } from '@playwright/test';
import type { CallName, Input, Output } from '../../electron/core/contract.ts';
import type { SessionId } from '../../electron/core/ids.ts';
import type { SessionEvent } from '../../electron/core/session/events.ts';
import type { Details } from '../../electron/core/session/session.ts';
import type { Language } from '../../electron/core/units.ts';
import { theDetails } from './planned.ts';

type Value<Name extends CallName> = Extract<Output<Name>, { ok: true }>['value'];

/** Throws where the host refuses. */
export const call = async <Name extends CallName>(
  page: Page,
  name: Name,
  input: Input<Name>,
): Promise<Value<Name>> => {
  const reply = await page.evaluate(
    async (asked) => {
      const answer = await fetch(`/api/${asked.name}?role=lead`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(asked.input),
      });
      return (await answer.json()) as unknown;
    },
    { name: name, input: input },
  );
  const told = reply as Output<Name>;
  if (!told.ok) throw new Error(`${name}: ${JSON.stringify(told.problem)}`);
  return told.value;
};

export const tell = async (page: Page, id: SessionId, ...events: readonly SessionEvent[]): Promise<void> => {
  for (const event of events) await call(page, 'tell', { id, event });
};

export type Wanted = {
  readonly language: Language;
  readonly kit?: string;
  readonly version?: string;
  readonly template?: string;
  readonly details?: Partial<Details>;
};

/** A planned session: the tiny kit's hour, unless another is wanted. */
export const plan = async (page: Page, wanted: Wanted): Promise<SessionId> => {
  const { language, kit = 'tiny', version = '1.0.0', template = 'short', details } = wanted;
  const id = `session-${crypto.randomUUID()}` as SessionId;
  await call(page, 'createSession', {
    id,
    kit,
    version,
    template,
    language,
    details: { ...theDetails, ...details },
  });
  return id;
};

/** A session that is running its first activity. */
export const begin = async (page: Page, wanted: Wanted): Promise<SessionId> => {
  const id = await plan(page, wanted);
  await tell(page, id, { type: 'session-started' });
  return id;
};
