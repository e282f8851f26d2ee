/** Zips made by hand, byte by byte: for those that no library agrees to make. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface RawEntry {
  readonly path: string;
  readonly content?: string | Uint8Array;
  /** Unix type and permissions, as in `0o120777` for a link. */
  readonly mode?: number;
  /** What the directory says of the content's size, whatever it is. */
  readonly declaredBytes?: number;
  /** 0 stored, 8 deflated; another one is only said. */
  readonly method?: number;
  /** General purpose bits: 1 for encrypted. */
  readonly flags?: number;
  readonly checksum?: number;
}

const utf8 = 0x800;
/** What stands in a field of 16 or 32 bits for a number that is too large for it. */
const elsewhere16 = 0xffff;
const elsewhere32 = 0xffff_ffff;

export function rawZip(entries: readonly RawEntry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const content = Buffer.from(entry.content ?? '');
    const method = entry.method ?? 8;
    const packed = method === 8 ? deflateRawSync(content) : content;
    const path = Buffer.from(entry.path);
    const declaredBytes = entry.declaredBytes ?? content.length;
    const extra = declaredBytes < elsewhere32 ? Buffer.alloc(0) : zip64Size(declaredBytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0); // version needed
    common.writeUInt16LE((entry.flags ?? 0) | utf8, 2);
    common.writeUInt16LE(method, 4);
    common.writeUInt32LE(entry.checksum ?? crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(Math.min(declaredBytes, elsewhere32), 18);
    common.writeUInt16LE(path.length, 22);
    common.writeUInt16LE(extra.length, 24);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, path, extra, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02'), Buffer.from([20, 3]), common, tail, path, extra);
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  const shownEntries = Math.min(entries.length, elsewhere16);
  end.writeUInt16LE(shownEntries, 4);
  end.writeUInt16LE(shownEntries, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  const zip64 = entries.length < elsewhere16 ? [] : zip64End(entries.length, central.length, offset);
  return Buffer.concat([...locals, central, ...zip64, Buffer.from('PK\x05\x06'), end]);
}

/** The extra field of an entry that says its size where 32 bits are too few. */
function zip64Size(bytes: number): Buffer {
  const extra = Buffer.alloc(12);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(8, 2);
  extra.writeBigUInt64LE(BigInt(bytes), 4);
  return extra;
}

/** What comes before the end where 16 bits are too few for the number of entries, and where that is. */
function zip64End(entries: number, centralBytes: number, centralAt: number): Buffer[] {
  const end = Buffer.alloc(52);
  end.writeBigUInt64LE(44n, 0);
  end.writeUInt16LE(45, 8); // made by
  end.writeUInt16LE(45, 10); // version needed
  end.writeBigUInt64LE(BigInt(entries), 20);
  end.writeBigUInt64LE(BigInt(entries), 28);
  end.writeBigUInt64LE(BigInt(centralBytes), 36);
  end.writeBigUInt64LE(BigInt(centralAt), 44);
  const locator = Buffer.alloc(16);
  locator.writeBigUInt64LE(BigInt(centralAt + centralBytes), 4);
  locator.writeUInt32LE(1, 12); // disks
  return [Buffer.from('PK\x06\x06'), end, Buffer.from('PK\x06\x07'), locator];
}
