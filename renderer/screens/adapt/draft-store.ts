/**
 * A draft as this window knows it. Every change shows at once, can be undone, and is on its way to the host a moment after the
 * last key; while the host is away, or the disk refuses, the words stay here and are sent again.
 */
import type { Transport } from '../../../electron/core/contract.ts';
import { changeBetween, isNoChange } from '../../../electron/core/kit/adapt/kit-draft.ts';
import type { DraftChange, KitDraft } from '../../../electron/core/kit/adapt/kit-draft.ts';
import type { Problem } from '../../../electron/core/reply.ts';
import type { OpenDraft } from '../../../electron/core/views.ts';
import { createSoon } from '../../host/soon.ts';

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
  /** What is typed in one field without a pause for anything else is one step to undo; every other change is a step of its own. */
  readonly put: (next: KitDraft, typedIn?: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Resolves when everything is on disk, or to why it is not. */
  readonly settled: () => Promise<Problem | null>;
  /** Nobody looks any more; what waits is sent all the same, as long as it takes. */
  readonly close: () => void;
};

const retryAfter = 1000;
/** Drafts share what is the same in them, so that a long history costs little. */
const longestHistory = 200;
/** Sending again would change nothing. */
const isFinal = ({ code }: Problem): boolean =>
  code === 'draft-changed' || code === 'draft-not-found' || code === 'invalid-input';

export const openDraftStore = (transport: Transport, opened: OpenDraft): DraftStore => {
  const { id } = opened;
  let { draft, revision } = opened;
  /** What the host has, as far as it has answered. */
  let kept = draft;
  /** Sent exactly as it is until the host answers: the answer may be all that was lost. */
  let onItsWay: { readonly change: DraftChange; readonly after: KitDraft } | null = null;
  let trouble: Problem | null = null;
  let past: readonly KitDraft[] = [];
  let future: readonly KitDraft[] = [];
  let lastTypedIn: string | undefined;
  /** Somebody waits for all of it: no pauses. */
  let inHaste = false;
  let sending: Promise<void> | null = null;
  const listeners = new Set<() => void>();

  const isKept = (): boolean => onItsWay === null && isNoChange(changeBetween(kept, draft));
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

  const sendAll = async (): Promise<void> => {
    pauses.drop();
    while (!isKept()) {
      onItsWay ??= { change: changeBetween(kept, draft), after: draft };
      const reply = await transport.call('changeDraft', { id, base: revision, change: onItsWay.change });
      if (!reply.ok) {
        trouble = reply.problem;
        settle();
        if (!isFinal(trouble)) pauses.soon(retryAfter);
        return;
      }
      ({ revision } = reply.value);
      kept = onItsWay.after;
      onItsWay = null;
      trouble = null;
      settle();
      if (!inHaste) {
        if (!isKept()) pauses.soon();
        return;
      }
    }
  };
  const send = (): Promise<void> => (sending ??= sendAll().finally(() => (sending = null)));
  const pauses = createSoon(() => void send());
  const sendAllNow = (): void => {
    inHaste = true;
    void send();
  };
  const show = (next: KitDraft): void => {
    draft = next;
    settle();
    if (!trouble || !isFinal(trouble)) pauses.soon(trouble ? retryAfter : undefined);
  };
  window.addEventListener('pagehide', sendAllNow);

  return {
    state: () => state,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    put: (next, typedIn) => {
      if (isNoChange(changeBetween(draft, next))) return;
      if (typedIn === undefined || typedIn !== lastTypedIn) past = [...past.slice(-longestHistory), draft];
      lastTypedIn = typedIn;
      future = [];
      show(next);
    },
    undo: () => {
      const before = past.at(-1);
      if (!before) return;
      past = past.slice(0, -1);
      future = [...future, draft];
      lastTypedIn = undefined;
      show(before);
    },
    redo: () => {
      const after = future.at(-1);
      if (!after) return;
      future = future.slice(0, -1);
      past = [...past, draft];
      lastTypedIn = undefined;
      show(after);
    },
    settled: async () => {
      inHaste = true;
      do await send();
      while (!isKept() && !trouble);
      inHaste = false;
      return isKept() ? null : trouble;
    },
    close: () => {
      window.removeEventListener('pagehide', sendAllNow);
      listeners.clear();
      sendAllNow();
    },
  };
};
