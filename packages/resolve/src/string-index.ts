import { type TextList, TextWriter } from './text-list.ts';

const slotsMin = 1024;
/** Above so many slots a table grows twice at a time instead of four times. */
const slotsLarge = 1 << 22;

/** Numbers distinct texts in the order of first sight: open addressing over hashes kept beside the numbers. */
export class StringIndex {
  readonly #texts = new TextWriter();
  /** Two numbers a slot: hash, number + 1 (0: empty). */
  #slots = new Uint32Array(2 * slotsMin);
  #mask = slotsMin - 1;

  get length(): number {
    return this.#texts.length;
  }
  /** The number of a text, a new one where it is seen for the first time. */
  add(text: string): number {
    const hash = hashOf(text);
    let slot = hash & this.#mask;
    for (;;) {
      const held = this.#slots[2 * slot + 1];
      if (held === 0) break;
      if (this.#slots[2 * slot] === hash && this.#texts.holds(held - 1, text)) return held - 1;
      slot = (slot + 1) & this.#mask;
    }
    this.#texts.push(text);
    return this.#fill(slot, hash);
  }
  /** The number of a text of ASCII letters that stand at bytes[from] .. bytes[to - 1]. */
  addBytes(bytes: Uint8Array, from: number, to: number): number {
    const hash = hashOfBytes(bytes, from, to);
    let slot = hash & this.#mask;
    for (;;) {
      const held = this.#slots[2 * slot + 1];
      if (held === 0) break;
      if (this.#slots[2 * slot] === hash && this.#texts.holdsBytes(held - 1, bytes, from, to)) return held - 1;
      slot = (slot + 1) & this.#mask;
    }
    this.#texts.pushBytes(bytes, from, to);
    return this.#fill(slot, hash);
  }
  /** All texts by their numbers. */
  texts(): TextList {
    return this.#texts.list();
  }
  /** Puts the text that came last into an empty slot. */
  #fill(slot: number, hash: number): number {
    this.#slots[2 * slot] = hash;
    this.#slots[2 * slot + 1] = this.#texts.length;
    if (this.#texts.length * (this.#mask < slotsLarge ? 2 : 1.4) > this.#mask) this.#grow();
    return this.#texts.length - 1;
  }
  #grow(): void {
    const old = this.#slots;
    this.#mask = (this.#mask < slotsLarge ? 4 : 2) * (this.#mask + 1) - 1;
    this.#slots = new Uint32Array(2 * (this.#mask + 1));
    for (let at = 0; at < old.length; at += 2) {
      if (old[at + 1] === 0) continue;
      let slot = old[at] & this.#mask;
      while (this.#slots[2 * slot + 1] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[2 * slot] = old[at];
      this.#slots[2 * slot + 1] = old[at + 1];
    }
  }
}

function hashOf(text: string): number {
  let h = hashStart;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return scrambled(h);
}

/** `hashOf` of ASCII letters. */
function hashOfBytes(bytes: Uint8Array, from: number, to: number): number {
  let h = hashStart;
  for (let i = from; i < to; i++) h = Math.imul(h ^ bytes[i], 0x01000193);
  return scrambled(h);
}

const hashStart = 0x811c9dc5;

function scrambled(hash: number): number {
  let h = hash ^ (hash >>> 15);
  h = Math.imul(h, 0x85ebca6b);
  return (h ^ (h >>> 13)) >>> 0;
}
