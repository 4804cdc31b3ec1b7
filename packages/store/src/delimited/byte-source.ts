import { isAscii } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { TextDecoder } from 'node:util';
import { createGunzip } from 'node:zlib';
import { UserError, WorldError } from '@lookback/base';
import iconv from 'iconv-lite';
import { detectEncoding, type Encoding, mustTranscode } from './encoding.ts';

/** The text of a file as bytes that the scanner can read, whatever compression and encoding it came in. */
export interface ByteSource {
  readonly encoding: Encoding;
  /** The first bytes after the byte-order mark, in the scanned encoding: for guessing the dialect. */
  readonly sample: Buffer;
  /** Name of the encoding that the chunks are in. */
  readonly scanned: string;
  readonly gzip: boolean;
  /** Bytes of byte-order mark that `chunks` leaves out. */
  readonly markBytes: number;
  chunks(): AsyncIterable<Buffer>;
}

const sampleBytes = 256 * 1024;

/** Opens a delimited or line-based text. Throws UserError `file_missing`, `gzip_broken`, `encoding_unknown`. */
export async function openByteSource(path: string, encodingGiven?: string): Promise<ByteSource> {
  const gzip = await isGzip(path);
  const head = await firstBytes(path, gzip);
  const telling = isAscii(head) && head.length >= sampleBytes ? await firstBeyondAscii(path, gzip) : null;
  const encoding = detectEncoding(telling ?? head, encodingGiven);
  if (!known(encoding.name)) {
    throw new UserError({
      code: 'encoding_unknown',
      file: path,
      message: `${path}: there is no encoding named ${encoding.name}.`,
      todo: 'Use a name such as utf-8, windows-1252, windows-1251 or utf-16le.',
    });
  }
  const transcode = mustTranscode(encoding.name);
  const text = head.subarray(encoding.markBytes);
  return {
    encoding,
    gzip,
    scanned: transcode ? 'utf-8' : encoding.name,
    markBytes: encoding.markBytes,
    sample: transcode ? Buffer.from(decoderOf(encoding.name).decode(text, { stream: true })) : text,
    chunks: () => chunksOf(path, gzip, encoding, transcode),
  };
}

async function* chunksOf(path: string, gzip: boolean, encoding: Encoding, transcode: boolean): AsyncIterable<Buffer> {
  let skip = encoding.markBytes;
  const decoder = transcode ? decoderOf(encoding.name) : null;
  for await (const raw of rawChunks(path, gzip)) {
    const chunk = skip > 0 ? raw.subarray(skip) : raw;
    skip = Math.max(0, skip - raw.length);
    yield decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : chunk;
  }
  if (decoder) yield Buffer.from(decoder.decode());
}

function decoderOf(encoding: string): TextDecoder {
  return new TextDecoder(encoding, { ignoreBOM: true });
}

/** Asks the platform first: the other decoder reads its tables to answer. */
function known(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== '';
  } catch {
    return iconv.encodingExists(encoding);
  }
}

/** The bytes of a file, after gunzip where it is gzip. Throws UserError `gzip_broken`, `file_missing`. */
async function* rawChunks(path: string, gzip: boolean): AsyncIterable<Buffer> {
  const file = createReadStream(path, { highWaterMark: 1 << 20 });
  const stream = gzip ? file.pipe(createGunzip({ chunkSize: 1 << 18 })) : file;
  if (gzip) file.on('error', (error) => stream.destroy(error));
  try {
    for await (const chunk of stream) yield chunk as Buffer;
  } catch (error) {
    throw readFailure(path, error);
  } finally {
    file.destroy();
  }
}

async function isGzip(path: string): Promise<boolean> {
  const handle = await open(path).catch((error: unknown) => {
    throw readFailure(path, error);
  });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } catch (error) {
    throw readFailure(path, error);
  } finally {
    await handle.close();
  }
}

async function firstBytes(path: string, gzip: boolean): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of rawChunks(path, gzip)) {
    parts.push(chunk);
    size += chunk.length;
    if (size >= sampleBytes) break;
  }
  return Buffer.concat(parts).subarray(0, sampleBytes);
}

/** Where a long text starts in ASCII: the part in which other bytes first stand, or null where there is none. */
async function firstBeyondAscii(path: string, gzip: boolean): Promise<Buffer | null> {
  for await (const chunk of rawChunks(path, gzip)) {
    if (isAscii(chunk)) continue;
    const at = chunk.findIndex((byte) => byte >= 0x80);
    return chunk.subarray(Math.max(0, chunk.lastIndexOf(10, at) + 1), at + 65_536);
  }
  return null;
}

function readFailure(path: string, error: unknown): Error {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'ENOENT' || code === 'EISDIR') {
    const what = code === 'ENOENT' ? 'there is no such file' : 'this is a folder';
    return new UserError({ code: 'file_missing', file: path, message: `${path}: ${what}.`, todo: 'Check the path.' });
  }
  if (code.startsWith('Z_') || code === 'ERR_BUFFER_TOO_LARGE') {
    return new UserError({
      code: 'gzip_broken',
      file: path,
      message: `${path}: the gzip file is cut short or damaged (${(error as Error).message}).`,
      todo: 'Have the file sent again; nothing of it was imported.',
      cause: error,
    });
  }
  return new WorldError({ code: 'file_unreadable', file: path, message: `${path}: ${String(error)}`, cause: error });
}
