/** Short messages at the edge of the window: what was refused, what was done and can be undone. */
import type { Problem } from '../../electron/core/reply.ts';

export type Notice = {
  readonly problem?: Problem;
  readonly text?: string;
  /** Until it is closed: more than can be read in passing. */
  readonly stays?: boolean;
  /** One thing to do about it, such as Undo. */
  readonly action?: { readonly label: string; readonly run: () => void };
};
export type Shown = Notice & { readonly key: number };

let shown: readonly Shown[] = [];
let next = 1;
const listeners = new Set<() => void>();
const put = (notices: readonly Shown[]): void => {
  shown = notices;
  for (const changed of listeners) changed();
};

/** Problems stay until closed; a thing done goes away by itself, since nobody should have to tidy up during a session. */
export const notify = (notice: Notice): void => {
  const key = next++;
  put([...shown.slice(-2), { ...notice, key }]);
  if (!notice.problem && !notice.stays) setTimeout(() => dismiss(key), notice.action ? 8000 : 4000);
};
export const dismiss = (key: number): void => put(shown.filter((notice) => notice.key !== key));
export const notices = {
  current: (): readonly Shown[] => shown,
  subscribe: (changed: () => void): (() => void) => {
    listeners.add(changed);
    return () => listeners.delete(changed);
  },
};
