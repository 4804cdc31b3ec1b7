import { createGzip, type Gzip } from 'node:zlib';
import type { OutputFile } from './output.ts';
import { bytesPerUnitMost, putText } from './put-text.ts';
import type { RowFormat } from './row-format.ts';

/** Rows and text into a file, in pieces of bounded size. */
export interface Sink {
  /** Adds a row; may be awaited or, while it returns undefined, need not be. */
  row(cells: readonly string[]): Promise<void> | undefined;
  text(text: string): Promise<void> | undefined;
  close(): Promise<void>;
}

const pieceLength = 1 << 16;

/**
 * Encodes and, if asked, compresses. Two buffers take turns: one is filled while the other is written.
 */
export function openSink(file: OutputFile, format: RowFormat, gzip = false): Sink {
  const bytes = gzip ? compressed(file) : file;
  let buffer = Buffer.allocUnsafe(pieceLength * 2);
  let spare = Buffer.allocUnsafe(pieceLength * 2);
  let end = 0;
  let writing: Promise<void> = Promise.resolve();
  const flush = async (): Promise<void> => {
    const [full, length] = [buffer, end];
    await writing;
    [buffer, spare, end] = [spare, full, 0];
    writing = bytes.write(full.subarray(0, length));
    writing.catch(() => undefined);
  };
  const room = (most: number): void => {
    if (buffer.length - end >= most) return;
    const larger = Buffer.allocUnsafe(end + most);
    buffer.copy(larger, 0, 0, end);
    buffer = larger;
  };
  if (format.encoding === 'utf-16le') end = putText(buffer, end, '\ufeff', format.encoding);
  return {
    row: (cells) => {
      room(format.most(cells));
      end = format.put(buffer, end, cells);
      return end < pieceLength ? undefined : flush();
    },
    text: (text) => {
      room(text.length * bytesPerUnitMost);
      end = putText(buffer, end, text, format.encoding);
      return end < pieceLength ? undefined : flush();
    },
    close: async () => {
      if (end > 0) await flush();
      await writing;
      await bytes.close();
    },
  };
}

/** Gzip with a header that names neither a time nor a file, so that the same text gives the same bytes. */
function compressed(file: OutputFile): OutputFile {
  const gzip = createGzip({ level: 6 });
  const drained = drain(gzip, file);
  return {
    write: (bytes) =>
      new Promise((resolve, reject) => gzip.write(bytes, (error) => (error ? reject(error) : resolve()))),
    close: async () => {
      gzip.end();
      await drained;
      await file.close();
    },
  };
}

async function drain(gzip: Gzip, file: OutputFile): Promise<void> {
  for await (const chunk of gzip) await file.write(chunk);
}
