/**
 * A draft as this window knows it. Every change shows at once, can be undone, and is on its way to the host a moment after the
 * last key; while the host is away, or the disk refuses, the words stay here and are sent again.
 */
import type { Transport } from '../../../electron/core/contract.ts';
import { changeBetween, isNoChange } from '../../../electron/core/kit/adapt/kit-draft.ts';
import type { KitDraft } from '../../../electron/core/kit/adapt/kit-draft.ts';
import type { Problem } from '../../../electron/core/reply.ts';
import type { OpenDraft } from '../../../electron/core/views.ts';

export type DraftState = {
  readonly draft: KitDraft;
  readonly saved: boolean;
  readonly trouble: Problem | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
};

export type DraftStore = {
  readonly state: () => DraftState;
  readonly subscribe: (changed: () => void) => () => void;
  /** Changes with the same `step` after one another are one step to undo: the typing in one field. */
  readonly put: (next: KitDraft, step: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Resolves when everything is on disk, or to why it is not. */
  readonly settled: () => Promise<Problem | null>;
  readonly close: () => void;
};

const afterLastKey = 150;
const atTheLatest = 500;
const retryAfter = 1000;
/** Drafts share what is the same in them, so that a long history costs little. */
const longestHistory = 200;

export const openDraftStore = (transport: Transport, opened: OpenDraft): DraftStore => {
  const { id } = opened;
  let { draft, revision } = opened;
  /** What the host has. */
  let kept = draft;
  let trouble: Problem | null = null;
  let past: readonly KitDraft[] = [];
  let future: readonly KitDraft[] = [];
  let lastStep: string | null = null;
  let timer = 0;
  let waitingSince: number | null = null;
  let sending: Promise<void> | null = null;
  let closed = false;
  const listeners = new Set<() => void>();

  const isKept = (): boolean => isNoChange(changeBetween(kept, draft));
  const now = (): DraftState => ({
    draft,
    saved: isKept(),
    trouble,
    canUndo: past.length > 0,
    canRedo: future.length > 0,
  });
  let state = now();
  const settle = (): void => {
    state = now();
    for (const changed of listeners) changed();
  };

  const sendOnce = async (): Promise<void> => {
    const sent = draft;
    const change = changeBetween(kept, sent);
    if (isNoChange(change)) return;
    const reply = await transport.call('changeDraft', { id, base: revision, change });
    if (reply.ok) {
      ({ revision } = reply.value);
      kept = sent;
      trouble = null;
    } else trouble = reply.problem;
    settle();
  };
  const send = (): Promise<void> => {
    clearTimeout(timer);
    waitingSince = null;
    sending ??= sendOnce().finally(() => {
      sending = null;
      // What was typed meanwhile goes next; what was refused, when it may have become possible.
      if (!closed && !isKept() && trouble?.code !== 'draft-changed')
        soon(trouble ? retryAfter : afterLastKey);
    });
    return sending;
  };
  const soon = (wait = afterLastKey): void => {
    const started = (waitingSince ??= Date.now());
    clearTimeout(timer);
    const longest = Math.max(0, started + Math.max(wait, atTheLatest) - Date.now());
    timer = window.setTimeout(() => void send(), Math.min(wait, longest));
  };
  const show = (next: KitDraft): void => {
    draft = next;
    settle();
    if (!trouble) soon();
  };
  const flush = (): void => void send();
  window.addEventListener('pagehide', flush);

  return {
    state: () => state,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    put: (next, step) => {
      if (isNoChange(changeBetween(draft, next))) return;
      if (step !== lastStep) past = [...past.slice(-longestHistory), draft];
      lastStep = step;
      future = [];
      show(next);
    },
    undo: () => {
      const before = past.at(-1);
      if (!before) return;
      past = past.slice(0, -1);
      future = [...future, draft];
      lastStep = null;
      show(before);
    },
    redo: () => {
      const after = future.at(-1);
      if (!after) return;
      future = future.slice(0, -1);
      past = [...past, draft];
      lastStep = null;
      show(after);
    },
    settled: async () => {
      while (!isKept()) {
        await send();
        if (trouble) return trouble;
      }
      return null;
    },
    close: () => {
      window.removeEventListener('pagehide', flush);
      flush();
      closed = true;
    },
  };
};
