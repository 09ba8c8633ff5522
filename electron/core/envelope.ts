/**
 * What every stored file looks like from outside: which format, which version of it, how many times it was changed, and
 * a checksum, so that damage is told apart from a file of tomorrow's program.
 */
import { canonicalJson } from './canonical-json.ts';
import { z } from './schema.ts';

/** SHA-256 of a text's UTF-8 bytes, in hexadecimal. Passed in: core has no cryptography of its own. */
export type Digest = (text: string) => string;

export type Labels = {
  /** Such as `samsprak-session`. */
  readonly format: string;
  /** From 1. Raised when an older program could no longer read the body. */
  readonly formatVersion: number;
  readonly id: string;
  /** From 0, counted by the one writer. */
  readonly revision: number;
};

/** The file's text, the same for the same labels and body. Throws on a body that JSON cannot hold. */
export const wrap = (labels: Labels, body: unknown, sha256: Digest): string => {
  const text = canonicalJson(body);
  const { format, formatVersion, id, revision } = labels;
  const head = { format, formatVersion, id, revision, encryption: 'none', sha256: sha256(text) };
  return `${JSON.stringify(head).slice(0, -1)}${bodyMark}${text}}\n`;
};

const bodyMark = ',"body":';

export type Opened =
  | {
      readonly state: 'ok';
      readonly id: string;
      readonly revision: number;
      /** At most the expected one; when less, the body waits for its migrations. */
      readonly formatVersion: number;
      readonly body: unknown;
    }
  | { readonly state: 'not-json' }
  | { readonly state: 'not-an-envelope' }
  | { readonly state: 'other-format'; readonly format: string }
  /** From a newer program, or encrypted by one. The body as it stands, for a try at showing it; unchecked. */
  | { readonly state: 'newer-format'; readonly formatVersion: number; readonly body: unknown }
  /** The body is not the one that was written. */
  | { readonly state: 'damaged' };

// Tomorrow's labels are tomorrow's business: only what tells today's program to keep its hands off is looked at first.
const name = z.looseObject({ format: z.string(), formatVersion: z.number().int().positive() });
const rest = z.object({
  id: z.string().min(1),
  revision: z.number().int().nonnegative(),
  encryption: z.string(),
  sha256: z.string(),
});

export const openEnvelope = (
  text: string,
  expected: { readonly format: string; readonly formatVersion: number },
  sha256: Digest,
): Opened => {
  const read = parse(text);
  if (read === undefined) return { state: 'not-json' };
  const named = name.safeParse(read);
  if (!named.success) return { state: 'not-an-envelope' };
  const { format, formatVersion, body } = named.data;
  if (format !== expected.format) return { state: 'other-format', format };
  if (formatVersion > expected.formatVersion) return { state: 'newer-format', formatVersion, body };
  const labelled = rest.safeParse(read);
  if (!labelled.success) return { state: 'not-an-envelope' };
  if (labelled.data.encryption !== 'none') return { state: 'newer-format', formatVersion, body };
  if (!isWhole(text, body, labelled.data.sha256, sha256)) return { state: 'damaged' };
  return { state: 'ok', id: labelled.data.id, revision: labelled.data.revision, formatVersion, body };
};

/**
 * The text as we write it holds the body's canonical form at its end, which is quick to sum; a text that somebody's editor
 * laid out anew is put in canonical form first.
 */
const isWhole = (text: string, body: unknown, sum: string, sha256: Digest): boolean => {
  if (body === undefined) return false;
  const asWritten = text.slice(text.indexOf(bodyMark) + bodyMark.length, text.lastIndexOf('}'));
  return sha256(asWritten) === sum || sha256(canonicalJson(body)) === sum;
};

/** `undefined` is no JSON value, so it can stand for "no JSON". */
const parse = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};
