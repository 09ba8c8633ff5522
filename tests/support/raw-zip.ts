/** A zip written by hand, so that it can say whatever a stranger's may: no packer would write most of these. */
import { crc32, deflateRawSync } from 'node:zlib';

export type RawEntry = {
  readonly name: string | Buffer;
  readonly content?: Buffer | string;
  /** 0 stored, 8 deflated (without being told: 8). */
  readonly method?: number;
  /** General purpose flags; 0x800 says that names are UTF-8. */
  readonly flags?: number;
  /** Unix mode with its kind, such as 0o120777 for a link. */
  readonly mode?: number;
  /** What is said of it instead of the truth. */
  readonly says?: { readonly size?: number; readonly packed?: number; readonly crc?: number };
};

const utf8 = 0x800;

export const rawZip = (entries: readonly RawEntry[], comment = ''): Buffer => {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const content = Buffer.from(entry.content ?? '');
    const method = entry.method ?? 8;
    const data = method === 8 ? deflateRawSync(content) : content;
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(entry.flags ?? utf8, 2);
    head.writeUInt16LE(method, 4);
    head.writeUInt16LE(0x0021, 8);
    head.writeUInt32LE(entry.says?.crc ?? crc32(content), 10);
    head.writeUInt32LE(entry.says?.packed ?? data.length, 14);
    head.writeUInt32LE(entry.says?.size ?? content.length, 18);
    head.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), head, name, data]);
    const central = Buffer.alloc(14);
    central.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 6);
    central.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), Buffer.from([20, 3]), head, central, name]),
    );
    parts.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  end.writeUInt16LE(comment.length, 16);
  return Buffer.concat([...parts, listed, Buffer.from('PK\x05\x06', 'latin1'), end, Buffer.from(comment)]);
};
