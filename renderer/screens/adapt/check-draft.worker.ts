/** Reads a draft as a kit is read, on a thread of its own, so that no key waits for it. */
import { filesOf } from '../../../electron/core/kit/adapt/kit-draft.ts';
import type { KitDraft } from '../../../electron/core/kit/adapt/kit-draft.ts';
import type { KitTexts, KitStructure } from '../../../electron/core/kit/kit.ts';
import type { KitProblem } from '../../../electron/core/kit/problem.ts';
import { readKit } from '../../../electron/core/kit/read-kit.ts';
import type { Language } from '../../../electron/core/units.ts';

/** Answers carry the turn they were asked in: by the time of an answer somebody may have typed on. */
export type Asked = { readonly turn: number; readonly draft: KitDraft };
export type Answered = { readonly turn: number; readonly checked: Checked };

export type Checked = {
  /** What must be mended before anybody can use it. */
  readonly problems: readonly KitProblem[];
  /** What would make it easier to lead from. */
  readonly advice: readonly KitProblem[];
  /** Null while there are problems. */
  readonly kit: {
    readonly structure: KitStructure;
    readonly texts: Readonly<Partial<Record<Language, KitTexts>>>;
  } | null;
};

/** Nobody compares it: a draft has no hash of its own until it is published. */
const noHash = '0'.repeat(64);

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const files = filesOf(data.draft);
  const { kit, problems } = readKit(files, noHash);
  const advice = kit ? readKit(files, noHash, 'strict').problems : [];
  self.postMessage({ turn: data.turn, checked: { problems, advice, kit } } satisfies Answered);
});
