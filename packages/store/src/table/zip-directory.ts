import { type FileHandle, open } from 'node:fs/promises';
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';

const inflate = promisify(inflateRaw);
const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const textBytesMax = 16 * 1024 ** 2;

interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

/** Size of each part of a zip as its directory states it, in bytes; null where there is no directory to read. */
export async function partSizes(
  path: string,
): Promise<readonly Pick<ZipEntry, 'name' | 'packed' | 'unpacked'>[] | null> {
  const handle = await open(path);
  try {
    return await directory(handle);
  } finally {
    await handle.close();
  }
}

/** Texts (UTF-8) of the named entries of a zip; those that are not there, or larger than 16 MiB, are left out. */
export async function readZipEntries(path: string, names: readonly string[]): Promise<Map<string, string>> {
  const handle = await open(path);
  try {
    const texts = new Map<string, string>();
    for (const entry of (await directory(handle)) ?? []) {
      const name = entry.name.replace(/^\//, '');
      if (names.includes(name) && entry.unpacked <= textBytesMax) texts.set(name, await entryText(handle, entry));
    }
    return texts;
  } finally {
    await handle.close();
  }
}

async function directory(handle: FileHandle): Promise<ZipEntry[] | null> {
  const { size } = await handle.stat();
  const tail = Buffer.alloc(Math.min(size, 66_000));
  await handle.read(tail, 0, tail.length, size - tail.length);
  const end = lastSignature(tail);
  if (end < 0) return null;
  const length = tail.readUInt32LE(end + 12);
  const offset = tail.readUInt32LE(end + 16);
  if (offset + length > size) return null;
  const bytes = Buffer.alloc(length);
  await handle.read(bytes, 0, length, offset);
  const entries: ZipEntry[] = [];
  for (let at = 0; at + 46 <= length && bytes.readUInt32LE(at) === entrySignature; ) {
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

async function entryText(handle: FileHandle, entry: ZipEntry): Promise<string> {
  const head = Buffer.alloc(30);
  await handle.read(head, 0, head.length, entry.offset);
  const start = entry.offset + head.length + head.readUInt16LE(26) + head.readUInt16LE(28);
  const packed = Buffer.alloc(Math.min(entry.packed, textBytesMax));
  await handle.read(packed, 0, packed.length, start);
  const bytes = entry.method === 0 ? packed : await inflate(packed, { maxOutputLength: textBytesMax });
  return bytes.toString('utf8').replace(/^\ufeff/, '');
}

function lastSignature(tail: Buffer): number {
  for (let at = tail.length - 22; at >= 0; at--) if (tail.readUInt32LE(at) === endSignature) return at;
  return -1;
}
