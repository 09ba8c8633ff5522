/** A kit's files → a kit or its problems. */
import { createHash } from 'node:crypto';
import { nameProblems } from '../../core/kit/file-names.ts';
import { isLogo } from '../../core/kit/check-files.ts';
import { hashInput } from '../../core/kit/hash-input.ts';
import type { KitHash } from '../../core/kit/kit.ts';
import { mostLogoBytes, mostLogoPixels } from '../../core/kit/limits.ts';
import { inOrder } from '../../core/kit/problem.ts';
import type { KitProblem } from '../../core/kit/problem.ts';
import { readKit } from '../../core/kit/read-kit.ts';
import type { Care, ReadKit } from '../../core/kit/read-kit.ts';
import type { Picture } from '../../core/picture.ts';
import { problemAt, readKitFiles } from './kit-files.ts';
import type { KitFiles } from './kit-files.ts';
import { readPicture } from './read-picture.ts';

export type CheckedKit = ReadKit & {
  /** kit.json as it stands, to point into; empty when there is none. */
  readonly kitJson: string;
};

export const checkKit = async (folder: string, care: Care = 'usual'): Promise<CheckedKit> =>
  checkKitFiles(await readKitFiles(folder), care);

/** Files of a folder, or of a parcel. */
export const checkKitFiles = ({ bytes, problems }: KitFiles, care: Care = 'usual'): CheckedKit => {
  if (problems.length > 0) return { kit: null, problems: inOrder(problems), kitJson: '' };
  const names = nameProblems([...bytes.keys()]);
  if (names.length > 0) return { kit: null, problems: inOrder(names), kitJson: '' };
  const { texts, wrong } = decode(bytes);
  const kitJson = texts.get('kit.json') ?? '';
  if (wrong.length > 0) return { kit: null, problems: inOrder(wrong), kitJson };
  const read = readKit(texts, hashOf(bytes), care);
  const logo = logoIn(bytes);
  if (logo?.problem) return { kit: null, problems: inOrder([...read.problems, logo.problem]), kitJson };
  return { ...read, kit: read.kit && logo ? { ...read.kit, logo: logo.picture } : read.kit, kitJson };
};

type Logo =
  | { readonly picture: Picture; readonly problem?: never }
  | { readonly picture?: never; readonly problem: KitProblem };

/** Every logo has been found to be a picture before. */
const logoIn = (bytes: ReadonlyMap<string, Uint8Array>): Logo | null => {
  const [path] = [...bytes.keys()].filter(isLogo).toSorted();
  const content = path === undefined ? undefined : bytes.get(path);
  if (path === undefined || !content) return null;
  if (content.length > mostLogoBytes)
    return { problem: problemAt(path, 'logo-too-large', { kilobytes: mostLogoBytes / 1024 }) };
  const looked = readPicture(content, mostLogoPixels);
  if (looked === 'no-picture') return { problem: problemAt(path, 'image-not-picture') };
  if (looked === 'too-wide') return { problem: problemAt(path, 'logo-too-wide', { pixels: mostLogoPixels }) };
  return looked;
};

const hashOf = (bytes: ReadonlyMap<string, Uint8Array>): KitHash => {
  const hash = createHash('sha256');
  for (const part of hashInput(bytes)) hash.update(part);
  return hash.digest('hex');
};

/** Pictures are looked at by their first bytes. Whatever is no text by its name is only known to be there: the reader says whether it may be. */
const decode = (
  bytes: ReadonlyMap<string, Uint8Array>,
): { readonly texts: ReadonlyMap<string, string>; readonly wrong: readonly KitProblem[] } => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const texts = new Map<string, string>();
  const wrong: KitProblem[] = [];
  for (const [path, content] of bytes) {
    if (/^images\//.test(path)) {
      texts.set(path, '');
      if (/^images\/[^/]+\.(png|jpe?g)$/i.test(path) && !isPicture(content))
        wrong.push(problemAt(path, 'image-not-picture'));
      continue;
    }
    try {
      texts.set(path, isText(path) ? decoder.decode(content) : '');
    } catch {
      wrong.push(problemAt(path, 'file-not-text'));
    }
  }
  return { texts, wrong };
};

const isText = (path: string): boolean => /\.(md|json|txt)$/i.test(path) || !path.includes('.');

const beginnings = [
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  [0xff, 0xd8, 0xff],
];
const isPicture = (content: Uint8Array): boolean =>
  beginnings.some((beginning) => beginning.every((byte, index) => content[index] === byte));
