/** A kit that somebody is working on: its files as they stand. It may well be wrong, and is never planned from. */
import { z } from '../../schema.ts';
import { isSafePath } from '../file-names.ts';
import { mostLogoBytes } from '../limits.ts';

export type KitDraft = {
  /** By path, as in the kit's folder: kit.json and the Markdown. */
  readonly texts: Readonly<Record<string, string>>;
  /** By path, in base64: the logo. */
  readonly pictures: Readonly<Record<string, string>>;
};

/** What of a draft has changed, by path; null for a file that is gone. */
export type DraftChange = {
  readonly texts: Readonly<Record<string, string | null>>;
  readonly pictures: Readonly<Record<string, string | null>>;
};

const path = z.string().refine((name) => isSafePath(name));
const text = z.string().max(1_000_000);
const picture = z.base64().max(mostLogoBytes * 1.4);

export const kitDraft: z.ZodType<KitDraft> = z.strictObject({
  texts: z.record(path, text),
  pictures: z.record(path, picture),
});
export const draftChange: z.ZodType<DraftChange> = z.strictObject({
  texts: z.record(path, text.nullable()),
  pictures: z.record(path, picture.nullable()),
});

/** The files as the kit's reader takes them: pictures are only known to be there. */
export const filesOf = ({ texts, pictures }: KitDraft): ReadonlyMap<string, string> =>
  new Map([...Object.entries(texts), ...Object.keys(pictures).map((name): [string, string] => [name, ''])]);

export const changed = (draft: KitDraft, change: DraftChange): KitDraft => ({
  texts: merged(draft.texts, change.texts),
  pictures: merged(draft.pictures, change.pictures),
});

/** What makes `before` into `after`. */
export const changeBetween = (before: KitDraft, after: KitDraft): DraftChange => ({
  texts: differences(before.texts, after.texts),
  pictures: differences(before.pictures, after.pictures),
});

type Files = Readonly<Record<string, string>>;
type Changes = Readonly<Record<string, string | null>>;

const merged = (files: Files, changes: Changes): Files =>
  Object.fromEntries(
    Object.entries({ ...files, ...changes }).filter((entry): entry is [string, string] => entry[1] !== null),
  );

const differences = (before: Files, after: Files): Changes =>
  Object.fromEntries(
    [...new Set([...Object.keys(before), ...Object.keys(after)])]
      .filter((name) => own(before, name) !== own(after, name))
      .map((name) => [name, own(after, name)]),
  );

/** A file may be called `constructor`. */
const own = (files: Files, name: string): string | null =>
  Object.hasOwn(files, name) ? (files[name] ?? null) : null;

export const isNoChange = ({ texts, pictures }: DraftChange): boolean =>
  Object.keys(texts).length + Object.keys(pictures).length === 0;
