import { hash32 } from '@lookback/base';
import { filled } from './filled.ts';
import { shareable, sharedNumbers } from './shareable.ts';

/** Texts as plain data: text i lies at ends[i] .. ends[i + 1]; where there is an order, at that of ends[order[i]]. */
export interface TextData {
  readonly bytes: Uint8Array;
  readonly ends: Uint32Array;
  readonly order: Uint32Array | null;
}

/**
 * Texts in one array of bytes instead of a JavaScript string each, which takes a third of the memory. ASCII is one byte
 * a letter; other UTF-16 units are two or three, each by itself, so that every string comes back as it was.
 */
export class TextList implements Iterable<string> {
  readonly #bytes: Buffer;
  readonly #ends: Uint32Array;
  readonly #order: Uint32Array | null;

  constructor({ bytes, ends, order }: TextData) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#ends = ends;
    this.#order = order;
  }
  static of(texts: Iterable<string>): TextList {
    const writer = new TextWriter();
    for (const text of texts) writer.push(text);
    return writer.list();
  }
  /** The texts as data in shared memory. */
  get data(): TextData {
    const { buffer, byteOffset, length } = this.#bytes;
    return { bytes: new Uint8Array(buffer, byteOffset, length), ends: this.#ends, order: this.#order };
  }
  get length(): number {
    return this.#order === null ? this.#ends.length - 1 : this.#order.length;
  }
  at(i: number): string {
    const at = this.#order === null ? i : this.#order[i];
    return decoded(this.#bytes, this.#ends[at], this.#ends[at + 1]);
  }
  /** Does a text hold an ASCII sign? */
  holds(i: number, sign: number): boolean {
    const at = this.#order === null ? i : this.#order[i];
    const bytes = this.#bytes;
    for (let k = this.#ends[at]; k < this.#ends[at + 1]; k++) if (bytes[k] === sign) return true;
    return false;
  }
  /** The length of a text of ASCII signs that neither begins nor ends with a blank; 0 for every other. */
  plainLength(i: number): number {
    const at = this.#order === null ? i : this.#order[i];
    const from = this.#ends[at];
    const to = this.#ends[at + 1];
    const bytes = this.#bytes;
    if (from === to || bytes[from] <= blank || bytes[to - 1] <= blank) return 0;
    let all = 0;
    for (let k = from; k < to; k++) all |= bytes[k];
    return all < 0x80 ? to - from : 0;
  }
  /** The bytes of all texts, of which text i has those from `startOf` to `endOf`, without the last. */
  get bytes(): Uint8Array {
    return this.#bytes;
  }
  startOf(i: number): number {
    return this.#ends[this.#order === null ? i : this.#order[i]];
  }
  endOf(i: number): number {
    return this.#ends[(this.#order === null ? i : this.#order[i]) + 1];
  }
  /** By text 1 where it stands in a line of CSV as it is: ASCII letters, digits and the signs - . : _ alone. */
  plainCells(): Uint8Array {
    const bytes = this.#bytes;
    return filled(new Uint8Array(this.length), (i) => {
      const to = this.endOf(i);
      for (let k = this.startOf(i); k < to; k++) if (inPlainCell[bytes[k]] === 0) return 0;
      return 1;
    });
  }
  /** The first byte of a text that is not empty. */
  firstByte(i: number): number {
    return this.#bytes[this.#ends[this.#order === null ? i : this.#order[i]]];
  }
  /** `hash32` of a text. */
  hash(i: number, seed: number): number {
    const at = this.#order === null ? i : this.#order[i];
    const from = this.#ends[at];
    const to = this.#ends[at + 1];
    const bytes = this.#bytes;
    let h = (0x811c9dc5 ^ seed) >>> 0;
    for (let k = from; k < to; k++) {
      const byte = bytes[k];
      if (byte >= 0x80) return hash32(this.at(i), seed);
      h = Math.imul(h ^ byte, 0x01000193);
    }
    h ^= h >>> 16;
    h = Math.imul(h, 0x85ebca6b);
    h ^= h >>> 13;
    h = Math.imul(h, 0xc2b2ae35);
    return (h ^ (h >>> 16)) >>> 0;
  }
  /** `hash` of all texts. */
  hashes(seed: number): Uint32Array {
    const hashes = sharedNumbers(this.length);
    for (let i = 0; i < hashes.length; i++) hashes[i] = this.hash(i, seed);
    return hashes;
  }
  /** The UTF-16 units of all texts, text i at start[i] .. start[i + 1], in shared memory. */
  units(): { readonly units: Uint16Array; readonly start: Uint32Array } {
    const bytes = this.#bytes;
    const start = sharedNumbers(this.length + 1);
    for (let i = 0; i < this.length; i++) {
      const at = this.#order === null ? i : this.#order[i];
      let units = 0;
      for (let k = this.#ends[at]; k < this.#ends[at + 1]; k++) if ((bytes[k] & 0xc0) !== 0x80) units++;
      start[i + 1] = start[i] + units;
    }
    const units = new Uint16Array(new SharedArrayBuffer(2 * start[this.length]));
    let used = 0;
    for (let i = 0; i < this.length; i++) {
      const at = this.#order === null ? i : this.#order[i];
      for (let k = this.#ends[at]; k < this.#ends[at + 1]; k++) {
        const byte = bytes[k];
        if (byte < 0x80) units[used++] = byte;
        else if (byte < 0xe0) units[used++] = ((byte & 0x1f) << 6) | (bytes[++k] & 0x3f);
        else units[used++] = ((byte & 0xf) << 12) | ((bytes[++k] & 0x3f) << 6) | (bytes[++k] & 0x3f);
      }
    }
    return { units, start };
  }
  /** Index of a text, -1 where it is not there. */
  indexOf(text: string): number {
    for (let i = 0; i < this.length; i++) if (this.at(i) === text) return i;
    return -1;
  }
  /** Indexes of those texts that are wanted: a map of all would be too large for V8 above 16 million. */
  places(wanted: ReadonlySet<string>): Map<string, number> {
    const found = new Map<string, number>();
    for (let i = 0; i < this.length && wanted.size > 0; i++) {
      const text = this.at(i);
      if (wanted.has(text)) found.set(text, i);
    }
    return found;
  }
  /** The same texts in another order, without a copy of their bytes. */
  ordered(order: Uint32Array): TextList {
    const known = this.#order;
    return new TextList({
      ...this.data,
      order: shareable(known === null ? order : order.map((i) => known[i])),
    });
  }
  *[Symbol.iterator](): Iterator<string> {
    for (let i = 0; i < this.length; i++) yield this.at(i);
  }
}

const bytesMax = 2 ** 32 - 1;
/** By byte 1 where it stands for itself in a line of CSV. */
const inPlainCell = Uint8Array.from({ length: 256 }, (_, byte) =>
  /[A-Za-z0-9._:-]/.test(String.fromCharCode(byte)) && byte < 0x80 ? 1 : 0,
);
/** A blank and all control signs: none of them stands after it. */
const blank = 32;

/** Writes texts one after another into bytes. */
export class TextWriter {
  #bytes = Buffer.alloc(1 << 12);
  #ends = new Uint32Array(1 << 8);
  #count = 0;
  #used = 0;

  get length(): number {
    return this.#count;
  }
  /** Adds a text; throws RangeError above 4 GiB. */
  push(text: string): void {
    this.#makeRoom(3 * text.length);
    this.#end(encode(text, this.#bytes, this.#used));
  }
  /** Adds a text of ASCII letters; throws RangeError above 4 GiB. */
  pushBytes(bytes: Uint8Array, from: number, to: number): void {
    this.#makeRoom(to - from);
    const used = this.#used;
    const own = this.#bytes;
    for (let k = from; k < to; k++) own[used + k - from] = bytes[k];
    this.#end(used + to - from);
  }
  #end(used: number): void {
    if (used > bytesMax) throw new RangeError('more than 4 GiB of text in one column');
    if (this.#count + 2 > this.#ends.length) {
      const wider = new Uint32Array(2 * this.#ends.length);
      wider.set(this.#ends);
      this.#ends = wider;
    }
    this.#used = used;
    this.#ends[++this.#count] = used;
  }
  /** Is text i this one? */
  holds(i: number, text: string): boolean {
    const bytes = this.#bytes;
    const from = this.#ends[i];
    const to = this.#ends[i + 1];
    if (to - from < text.length) return false;
    if (to - from > text.length) return decoded(bytes, from, to) === text;
    for (let k = 0; k < text.length; k++) if (bytes[from + k] !== text.charCodeAt(k)) return false;
    return true;
  }
  /** Is text i this one of ASCII letters? */
  holdsBytes(i: number, text: Uint8Array, from: number, to: number): boolean {
    const bytes = this.#bytes;
    const start = this.#ends[i];
    if (this.#ends[i + 1] - start !== to - from) return false;
    for (let k = from; k < to; k++) if (bytes[start + k - from] !== text[k]) return false;
    return true;
  }
  list(): TextList {
    const bytes = new Uint8Array(new SharedArrayBuffer(this.#used));
    bytes.set(this.#bytes.subarray(0, this.#used));
    return new TextList({ bytes, ends: shareable(this.#ends.subarray(0, this.#count + 1)), order: null });
  }
  #makeRoom(more: number): void {
    if (this.#used + more <= this.#bytes.length) return;
    const wider = Buffer.alloc(Math.max(2 * this.#bytes.length, this.#used + more));
    wider.set(this.#bytes.subarray(0, this.#used));
    this.#bytes = wider;
  }
}

/** Writes a text at a place; returns where it ends. */
function encode(text: string, bytes: Uint8Array, at: number): number {
  let to = at;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) bytes[to++] = unit;
    else if (unit < 0x800) {
      bytes[to++] = 0xc0 | (unit >> 6);
      bytes[to++] = 0x80 | (unit & 0x3f);
    } else {
      bytes[to++] = 0xe0 | (unit >> 12);
      bytes[to++] = 0x80 | ((unit >> 6) & 0x3f);
      bytes[to++] = 0x80 | (unit & 0x3f);
    }
  }
  return to;
}

function decoded(bytes: Buffer, from: number, to: number): string {
  for (let k = from; k < to; k++) if (bytes[k] >= 0x80) return decodedWide(bytes, from, to);
  return bytes.toString('latin1', from, to);
}

function decodedWide(bytes: Buffer, from: number, to: number): string {
  let text = '';
  for (let k = from; k < to; k++) {
    const byte = bytes[k];
    if (byte < 0x80) text += String.fromCharCode(byte);
    else if (byte < 0xe0) text += String.fromCharCode(((byte & 0x1f) << 6) | (bytes[++k] & 0x3f));
    else text += String.fromCharCode(((byte & 0xf) << 12) | ((bytes[++k] & 0x3f) << 6) | (bytes[++k] & 0x3f));
  }
  return text;
}
