/** One folder → a kit or its problems. */
import { createHash } from 'node:crypto';
import { hashInput } from '../../core/kit/hash-input.ts';
import type { KitHash } from '../../core/kit/kit.ts';
import { inOrder } from '../../core/kit/problem.ts';
import type { KitProblem } from '../../core/kit/problem.ts';
import { readKit } from '../../core/kit/read-kit.ts';
import type { Care, ReadKit } from '../../core/kit/read-kit.ts';
import { problemAt, readKitFiles } from './kit-files.ts';

export type CheckedKit = ReadKit & {
  /** kit.json as it stands, to point into; empty when there is none. */
  readonly kitJson: string;
};

export const checkKit = async (folder: string, care: Care = 'usual'): Promise<CheckedKit> => {
  const { bytes, problems } = await readKitFiles(folder);
  if (problems.length > 0) return { kit: null, problems: inOrder(problems), kitJson: '' };
  const { texts, notText } = decode(bytes);
  const kitJson = texts.get('kit.json') ?? '';
  if (notText.length > 0) return { kit: null, problems: inOrder(notText), kitJson };
  return { ...readKit(texts, hashOf(bytes), care), kitJson };
};

const hashOf = (bytes: ReadonlyMap<string, Uint8Array>): KitHash => {
  const hash = createHash('sha256');
  for (const part of hashInput(bytes)) hash.update(part);
  return hash.digest('hex');
};

/** Whatever is not named as text is only known to be there: the reader says whether it may be. */
const decode = (
  bytes: ReadonlyMap<string, Uint8Array>,
): { readonly texts: ReadonlyMap<string, string>; readonly notText: readonly KitProblem[] } => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const texts = new Map<string, string>();
  const notText: KitProblem[] = [];
  for (const [path, content] of bytes) {
    try {
      texts.set(path, /\.(md|json)$/i.test(path) ? decoder.decode(content) : '');
    } catch {
      notText.push(problemAt(path, 'file-not-text'));
    }
  }
  return { texts, notText };
};
