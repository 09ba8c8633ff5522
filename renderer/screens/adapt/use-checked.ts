/** What the kit's reader says of a draft, a moment after each change. */
import { useEffect, useRef, useState } from 'react';
import type { KitDraft } from '../../../electron/core/kit/adapt/kit-draft.ts';
import type { Edition } from '../../../electron/core/kit/kit.ts';
import type { KitProblem } from '../../../electron/core/kit/problem.ts';
import type { Language } from '../../../electron/core/units.ts';
import type { Answered, Asked, Checked } from './check-draft.worker.ts';

export type DraftChecked = {
  readonly problems: readonly KitProblem[];
  readonly advice: readonly KitProblem[];
  /** As it was when it was last without problems; null before that. */
  readonly kit: Checked['kit'];
  /** There has been an answer. */
  readonly isRead: boolean;
  /** It is about the draft as it stands: nothing has been typed since. */
  readonly isCurrent: boolean;
};

const pause = 120;

export const useChecked = (draft: KitDraft): DraftChecked => {
  const worker = useRef<Worker | null>(null);
  const turns = useRef(0);
  const [answer, setAnswer] = useState<{ readonly of: KitDraft; readonly checked: Checked } | null>(null);
  const [kit, setKit] = useState<Checked['kit']>(null);
  useEffect(() => {
    const started = new Worker(new URL('./check-draft.worker.ts', import.meta.url), { type: 'module' });
    worker.current = started;
    return () => {
      worker.current = null;
      started.terminate();
    };
  }, []);
  useEffect(() => {
    turns.current += 1;
    const turn = turns.current;
    const reader = worker.current;
    const hear = ({ data }: MessageEvent<Answered>): void => {
      if (data.turn !== turn) return;
      setAnswer({ of: draft, checked: data.checked });
      if (data.checked.kit) setKit(data.checked.kit);
    };
    reader?.addEventListener('message', hear);
    const timer = setTimeout(() => reader?.postMessage({ turn, draft } satisfies Asked), pause);
    return () => {
      reader?.removeEventListener('message', hear);
      clearTimeout(timer);
    };
  }, [draft]);
  return {
    problems: answer?.checked.problems ?? [],
    advice: answer?.checked.advice ?? [],
    kit,
    isRead: answer !== null,
    isCurrent: answer?.of === draft,
  };
};

/** One language of what was read, as every screen that shows a kit takes it. */
export const editionIn = (kit: NonNullable<Checked['kit']>, language: Language): Edition | null => {
  const texts = kit.texts[language];
  return texts ? { structure: kit.structure, hash: '', language, texts } : null;
};
