import { createGzip, type Gzip } from 'node:zlib';
import type { OutputFile } from './output.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'windows-1252';

/** Text into a file, in pieces of bounded size. */
export interface TextSink {
  /** Adds text; may be awaited or, while it returns undefined, need not be. */
  add(text: string): Promise<void> | undefined;
  close(): Promise<void>;
}

const pieceLength = 1 << 16;

/** Encodes and, if asked, compresses. Windows-1252 is only given letters that it shares with Latin-1. */
export function textSink(file: OutputFile, encoding: Encoding, gzip: boolean): TextSink {
  const bytes = gzip ? compressed(file) : plain(file);
  let pending = encoding === 'utf-16le' ? '\ufeff' : '';
  const flush = async (): Promise<void> => {
    const text = pending;
    pending = '';
    await bytes.write(encode(text, encoding));
  };
  return {
    add: (text) => {
      pending += text;
      return pending.length < pieceLength ? undefined : flush();
    },
    close: async () => {
      if (pending.length > 0) await flush();
      await bytes.close();
    },
  };
}

function encode(text: string, encoding: Encoding): Buffer {
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  return Buffer.from(text, encoding === 'windows-1252' ? 'latin1' : 'utf8');
}

function plain(file: OutputFile): OutputFile {
  return { write: (bytes) => file.write(bytes), close: () => file.close() };
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
