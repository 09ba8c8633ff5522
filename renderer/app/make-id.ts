/** Ids made in this window and sent along, so that a call repeated after a broken connection is harmless. */
import type { DraftId, ItemId, NoteId, PersonId, SessionId } from '../../electron/core/ids.ts';

export const makeId = (): string => crypto.randomUUID();
export const makeSessionId = (): SessionId => makeId() as SessionId;
export const makeDraftId = (): DraftId => makeId() as DraftId;
export const makeItemId = (): ItemId => makeId() as ItemId;
export const makeNoteId = (): NoteId => makeId() as NoteId;
export const makePersonId = (): PersonId => makeId() as PersonId;
