/** What every part of the screen works with: the draft, what is read of it, which piece is open, and in which language. */
import { createContext, use } from 'react';
import type { KitDraft } from '../../../electron/core/kit/adapt/kit-draft.ts';
import type { Piece } from '../../../electron/core/kit/adapt/piece.ts';
import type { KitJson } from '../../../electron/core/kit/kit-json.ts';
import type { DraftId } from '../../../electron/core/ids.ts';
import type { Language } from '../../../electron/core/units.ts';
import type { DraftState, DraftStore } from './draft-store.ts';
import type { DraftChecked } from './use-checked.ts';

export type Adapting = DraftState & {
  readonly id: DraftId;
  readonly store: DraftStore;
  readonly structure: KitJson;
  readonly checked: DraftChecked;
  readonly piece: Piece;
  readonly open: (piece: Piece) => void;
  /** The texts that are shown and changed. */
  readonly language: Language;
  readonly speak: (language: Language) => void;
  /** Changes the draft as it is now. `typedIn`: the field, where it is typing, which is one step to undo. */
  readonly change: (how: (draft: KitDraft) => KitDraft, typedIn?: string) => void;
  /** It is on its way out of here: nothing more can be changed. */
  readonly isLeaving: boolean;
  readonly leave: (isLeaving: boolean) => void;
};

export const AdaptContext = createContext<Adapting | null>(null);

export const useAdapting = (): Adapting => {
  const adapting = use(AdaptContext);
  if (!adapting) throw new Error('useAdapting outside a draft');
  return adapting;
};
