/** A PNG or JPEG looked through to its end, so that whoever draws it later never meets half a picture. */
import { crc32, inflateSync } from 'node:zlib';
import type { Picture } from '../../core/picture.ts';

/** Null when it is neither, or is cut or damaged. */
export const readPicture = (content: Uint8Array): Picture | null => {
  const bytes = Buffer.from(content);
  const size = pngSize(bytes) ?? jpegSize(bytes);
  return size && { ...size, base64: bytes.toString('base64') };
};

type Size = Pick<Picture, 'mimeType' | 'width' | 'height'>;

const pngBeginning = Buffer.from('89504e470d0a1a0a', 'hex');
const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Every chunk has the sum it says, and the rows are as many bytes as the head promises. */
const pngSize = (bytes: Buffer): Size | null => {
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
  const [width, height] = [head.data.readUInt32BE(0), head.data.readUInt32BE(4)];
  const [depth = 0, colour = 0, , , interlaced = 1] = head.data.subarray(8);
  const parts = channels[colour];
  if (width * height === 0 || parts === undefined || interlaced !== 0) return null;
  const promised = height * (1 + Math.ceil((width * parts * depth) / 8));
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  return inflatedLength(packed, promised) === promised ? { mimeType: 'image/png', width, height } : null;
};

const inflatedLength = (packed: Buffer, most: number): number => {
  try {
    return inflateSync(packed, { maxOutputLength: most }).length;
  } catch {
    return -1;
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
    return width * height === 0 ? null : { mimeType: 'image/jpeg', width, height };
  }
  return null;
};

/** SOF0–SOF15 without the tables (C4, CC) and the one that was never used (C8). */
const isFrame = (marker: number): boolean =>
  marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
