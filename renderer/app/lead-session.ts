/**
 * One session as this window knows it. What people do goes into an outbox, in order, and stays there until the host has
 * answered: a host that is restarted in the middle loses nothing.
 */
import type { Announcement, Transport } from '../../electron/core/contract.ts';
import type { LeadView } from '../../electron/core/views.ts';
import type { SessionId } from '../../electron/core/ids.ts';
import type { Problem } from '../../electron/core/reply.ts';
import type { SessionEvent } from '../../electron/core/session/events.ts';

export type LeadState = {
  readonly view: LeadView;
  /** Nothing is waiting to be sent, and the host has it on disk. */
  readonly saved: boolean;
  /** Why it is not on disk, when it cannot be; `host-gone` while the host is away. */
  readonly trouble: Problem | null;
};

export type LeadStore = {
  readonly state: () => LeadState;
  readonly subscribe: (changed: () => void) => () => void;
  /** Resolves to the refusal when the event was not allowed, or null when it was done. */
  readonly tell: (event: SessionEvent) => Promise<Problem | null>;
  readonly undo: () => Promise<Problem | null>;
  readonly redo: () => Promise<Problem | null>;
  readonly close: () => void;
};

const retryAfter = 400;
type Errand = {
  readonly event: SessionEvent | 'undo' | 'redo';
  readonly done: (problem: Problem | null) => void;
};

export const openLead = (transport: Transport, id: SessionId, first: LeadView): LeadStore => {
  let view = first;
  let away = false;
  const outbox: Errand[] = [];
  const listeners = new Set<() => void>();
  let state: LeadState = { view, saved: view.saved, trouble: view.trouble };

  const settle = (): void => {
    const trouble: Problem | null = away ? { code: 'host-gone' } : view.trouble;
    state = { view, saved: outbox.length === 0 && view.saved && !away, trouble };
    for (const changed of listeners) changed();
  };
  const take = (next: LeadView): void => {
    // Answers and announcements may pass each other; the higher revision is the later truth.
    if (next.revision >= view.revision) view = next;
  };

  const stop = transport.listen((news: Announcement) => {
    if (news.type === 'lead' && news.view.session.id === id) take(news.view);
    else if (news.type === 'saved' && news.sessionId === id && news.revision >= view.revision)
      view = { ...view, saved: true, trouble: null };
    else if (news.type === 'unsaved' && news.sessionId === id)
      view = { ...view, saved: false, trouble: news.trouble };
    else return;
    settle();
  });

  const send = ({ event }: Errand) => {
    if (event === 'undo') return transport.call('undo', { id });
    if (event === 'redo') return transport.call('redo', { id });
    return transport.call('tell', { id, event });
  };
  let sending = false;
  const empty = async (): Promise<void> => {
    if (sending) return;
    sending = true;
    for (let errand = outbox[0]; errand; errand = outbox[0]) {
      const reply = await send(errand);
      away = !reply.ok && reply.problem.code === 'host-gone';
      if (away) {
        settle();
        await new Promise((resolve) => setTimeout(resolve, retryAfter));
        continue;
      }
      outbox.shift();
      if (reply.ok) take(reply.value);
      settle();
      errand.done(reply.ok ? null : reply.problem);
    }
    sending = false;
  };

  const post = (event: Errand['event']): Promise<Problem | null> =>
    new Promise((done) => {
      const waiting = outbox.at(-1);
      // While somebody types, only the newest draft is worth sending; the first in line may already be on its way.
      if (outbox.length > 1 && isDraft(event) && waiting && isDraft(waiting.event)) {
        outbox.pop();
        waiting.done(null);
      }
      outbox.push({ event, done });
      settle();
      void empty();
    });

  return {
    state: () => state,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    tell: post,
    undo: () => post('undo'),
    redo: () => post('redo'),
    close: stop,
  };
};

const isDraft = (event: Errand['event']): boolean =>
  typeof event === 'object' && event.type === 'draft-typed';
