import iconv from 'iconv-lite';

/** Turns bytes of one encoding into text, and a dialect's characters into bytes. */
export interface CellDecoder {
  readonly encoding: string;
  readonly utf8: boolean;
  decode(bytes: Buffer, from: number, to: number): string;
  encode(text: string): Buffer;
}

const builtIn = new Set(['utf-8', 'utf-16le', 'utf-16be']);

/** The decoder of an ASCII-compatible encoding: UTF-8 or a single-byte one by its WHATWG or iconv name. */
export function cellDecoder(encoding: string): CellDecoder {
  if (builtIn.has(encoding) || encoding === 'ascii') {
    return {
      encoding,
      utf8: true,
      decode: (bytes, from, to) => bytes.toString('utf8', from, to),
      encode: (text) => Buffer.from(text),
    };
  }
  const table = singleByteTable(encoding);
  return {
    encoding,
    utf8: false,
    decode: (bytes, from, to) => {
      let text = '';
      for (let i = from; i < to; i++) text += table[bytes[i]];
      return text;
    },
    encode: (text) => iconv.encode(text, encoding),
  };
}

function singleByteTable(encoding: string): string[] {
  const decode = whatwg(encoding);
  return Array.from({ length: 256 }, (_, byte) => decode(Buffer.of(byte)));
}

function whatwg(encoding: string): (bytes: Buffer) => string {
  try {
    const decoder = new TextDecoder(encoding);
    return (bytes) => decoder.decode(bytes);
  } catch {
    return (bytes) => iconv.decode(bytes, encoding);
  }
}
