/** What a group will be glad to have filled in before it parts: said kindly, never required. */
import type { ApprovalPage } from './approval-page.ts';
import type { Note } from './session.ts';

export type MissingThings = {
  readonly owners: number;
  readonly dates: number;
  readonly receivers: number;
  readonly answers: number;
  readonly followUp: boolean;
};

const lack = (notes: readonly Note[], lacks: (note: Note) => boolean): number => notes.filter(lacks).length;
const noOwner = (note: Note): boolean => note.owner.trim() === '';
const noDate = (note: Note): boolean => note.due === null;

export const missingThings = (page: ApprovalPage): MissingThings => ({
  owners: lack(page.actions, noOwner),
  dates: lack(page.actions, noDate),
  receivers: lack(page.lifted, noOwner),
  answers: lack(page.lifted, noDate),
  followUp: page.followUp.dates.length === 0,
});
