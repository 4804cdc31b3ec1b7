/** How letters become bytes. Windows-1252 is only given letters that it shares with Latin-1. */
export type Encoding = 'utf-8' | 'utf-16le' | 'windows-1252';

/** Most bytes that one UTF-16 code unit needs in any of the encodings. */
export const bytesPerUnitMost = 3;

/**
 * Puts text into a buffer, which must have room for it, and returns where it ends. Letter by letter: for texts as short
 * as cells that is cheaper than a call out of the language for each.
 */
export function putText(buffer: Buffer, at: number, text: string, encoding: Encoding): number {
  if (encoding === 'utf-16le') return at + buffer.write(text, at, 'utf16le');
  const oneByteMost = encoding === 'windows-1252' ? 0xff : 0x7f;
  let end = at;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code <= oneByteMost) {
      buffer[end++] = code;
    } else if (code < 0x800) {
      buffer[end++] = 0xc0 | (code >> 6);
      buffer[end++] = 0x80 | (code & 0x3f);
    } else {
      return end + buffer.write(text.slice(index), end, 'utf8');
    }
  }
  return end;
}
