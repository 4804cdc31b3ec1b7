/** Many texts by index: a list, a rule, or bytes outside the heap; a hundred million of them need no object each. */
export interface Texts extends Iterable<string> {
  readonly length: number;
  /** The text of an index within the length. */
  at(index: number): string;
}

/** Stands between texts that are kept as one. */
export const textEnd = '\u0000';

/** Texts of a list that is in memory. */
export function listTexts(list: readonly string[]): Texts {
  return { length: list.length, at: (index) => list[index], [Symbol.iterator]: () => list[Symbol.iterator]() };
}

/** `<prefix>0`, `<prefix>1` ...: nothing is stored. */
export function numberedTexts(prefix: string, length: number): Texts {
  return textsBy(length, (index) => `${prefix}${index}`);
}

/** Texts whose UTF-8 bytes stand one after the other; `end[i]` is where text i ends. */
export function packedTexts(bytes: Uint8Array, end: Uint32Array | Float64Array): Texts {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return textsBy(end.length, (index) => buffer.toString('utf8', index === 0 ? 0 : end[index - 1], end[index]));
}

/** Packs texts: their bytes, and where each ends (32 bits while they suffice). */
export function packTexts(texts: Texts): { readonly bytes: Uint8Array; readonly end: Uint32Array | Float64Array } {
  const end = new Float64Array(texts.length);
  const blocks: Buffer[] = [];
  let block: string[] = [];
  let total = 0;
  let at = 0;
  for (const text of texts) {
    total += Buffer.byteLength(text);
    end[at++] = total;
    block.push(text);
    if (block.length === blockTexts) {
      blocks.push(Buffer.from(block.join('')));
      block = [];
    }
  }
  blocks.push(Buffer.from(block.join('')));
  return { bytes: Buffer.concat(blocks, total), end: total < 2 ** 32 ? Uint32Array.from(end) : end };
}

const blockTexts = 65_536;

/** Texts made by a rule when asked for. */
export function textsBy(length: number, at: (index: number) => string): Texts {
  return {
    length,
    at,
    *[Symbol.iterator]() {
      for (let index = 0; index < length; index++) yield at(index);
    },
  };
}
