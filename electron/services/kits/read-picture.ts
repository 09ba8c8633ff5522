/** A PNG or JPEG looked through to its end, so that whoever draws it later never meets half a picture. */
import { crc32, inflateSync } from 'node:zlib';
import type { Picture } from '../../core/picture.ts';

export type Looked = { readonly picture: Picture } | 'no-picture' | 'too-wide';

/** `widest`: in pixels, each way. */
export const readPicture = (content: Uint8Array, widest: number): Looked => {
  const bytes = Buffer.from(content);
  const png = pngHead(bytes);
  const size = png ?? jpegSize(bytes);
  if (!size || size.width * size.height === 0) return 'no-picture';
  if (Math.max(size.width, size.height) > widest) return 'too-wide';
  if (png && !hasAllRows(png)) return 'no-picture';
  const { mimeType, width, height } = size;
  return { picture: { mimeType, width, height, base64: bytes.toString('base64') } };
};

type Size = Pick<Picture, 'mimeType' | 'width' | 'height'>;
type Png = Size & {
  readonly chunks: readonly { readonly type: string; readonly data: Buffer }[];
  readonly bitsPerPixel: number;
};

const pngBeginning = Buffer.from('89504e470d0a1a0a', 'hex');
/** Of each kind of colour: how many numbers make a pixel, and how many bits they may have. */
const kinds: Readonly<Record<number, { readonly parts: number; readonly depths: readonly number[] }>> = {
  0: { parts: 1, depths: [1, 2, 4, 8, 16] },
  2: { parts: 3, depths: [8, 16] },
  3: { parts: 1, depths: [1, 2, 4, 8] },
  4: { parts: 2, depths: [8, 16] },
  6: { parts: 4, depths: [8, 16] },
};

/** Every chunk has the sum it says, from the head to the end. */
const pngHead = (bytes: Buffer): Png | null => {
  if (!bytes.subarray(0, 8).equals(pngBeginning)) return null;
  const chunks: { readonly type: string; readonly data: Buffer }[] = [];
  for (let at = 8; at + 12 <= bytes.length && chunks.at(-1)?.type !== 'IEND';) {
    const end = at + 8 + bytes.readUInt32BE(at);
    if (end + 4 > bytes.length || crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) return null;
    chunks.push({ type: bytes.toString('latin1', at + 4, at + 8), data: bytes.subarray(at + 8, end) });
    at = end + 4;
  }
  const head = chunks[0];
  if (head?.type !== 'IHDR' || head.data.length !== 13 || chunks.at(-1)?.type !== 'IEND') return null;
  const [depth = 0, colour = 0, , , interlaced = 1] = head.data.subarray(8);
  const kind = kinds[colour];
  const hasColours =
    colour !== 3 || chunks.some(({ type, data }) => type === 'PLTE' && data.length % 3 === 0);
  if (!kind?.depths.includes(depth) || interlaced !== 0 || !hasColours) return null;
  return {
    mimeType: 'image/png',
    width: head.data.readUInt32BE(0),
    height: head.data.readUInt32BE(4),
    chunks,
    bitsPerPixel: kind.parts * depth,
  };
};

const knownFilters = 4;

/** As many rows as the head promises, each of a kind that can be drawn. */
const hasAllRows = ({ chunks, width, height, bitsPerPixel }: Png): boolean => {
  const row = 1 + Math.ceil((width * bitsPerPixel) / 8);
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  try {
    const rows = inflateSync(packed, { maxOutputLength: row * height });
    if (rows.length !== row * height) return false;
    for (let at = 0; at < rows.length; at += row) if ((rows[at] ?? 0) > knownFilters) return false;
    return true;
  } catch {
    return false;
  }
};

/** From marker to marker until the frame that tells the size; it ends as a JPEG ends. */
const jpegSize = (bytes: Buffer): Size | null => {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8 || bytes.readUInt16BE(bytes.length - 2) !== 0xffd9)
    return null;
  for (let at = 2; at + 9 < bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes.readUInt16BE(at);
    if (marker < 0xffc0 || marker === 0xffda) return null;
    if (!isFrame(marker)) continue;
    const [height, width] = [bytes.readUInt16BE(at + 5), bytes.readUInt16BE(at + 7)];
    return { mimeType: 'image/jpeg', width, height };
  }
  return null;
};

/** SOF0–SOF15 without the tables (C4, CC) and the one that was never used (C8). */
const isFrame = (marker: number): boolean =>
  marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
