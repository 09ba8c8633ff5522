/** Between a kit's files as bytes and a draft of it, which is kept as text. */
import { isLogo } from '../../core/kit/check-files.ts';
import type { KitDraft } from '../../core/kit/adapt/kit-draft.ts';
import type { KitFiles } from './kit-files.ts';

/** Of a kit that has been found sound: whatever is not a picture is text. Of the pictures, the logo is the only one that is ever shown. */
export const draftOf = (bytes: ReadonlyMap<string, Uint8Array>): KitDraft => {
  // As the reader takes them: without a mark of byte order.
  const decoder = new TextDecoder();
  const texts: Record<string, string> = {};
  const pictures: Record<string, string> = {};
  for (const [path, content] of bytes) {
    if (isLogo(path)) pictures[path] = Buffer.from(content).toString('base64');
    else if (!path.startsWith('images/')) texts[path] = decoder.decode(content);
  }
  return { texts, pictures };
};

export const filesOfDraft = ({ texts, pictures }: KitDraft): KitFiles => ({
  bytes: new Map<string, Uint8Array>([
    ...Object.entries(texts).map(([path, text]) => [path, Buffer.from(text, 'utf8')] as const),
    ...Object.entries(pictures).map(([path, base64]) => [path, Buffer.from(base64, 'base64')] as const),
  ]),
  problems: [],
});
