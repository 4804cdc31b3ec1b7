import type { CellDecoder } from './cell-decoder.ts';
import type { Dialect } from './dialect.ts';

/** How an attempt to find the end of one record ended. */
export type ParseOutcome = 'record' | 'more' | 'unterminated' | 'garbage';

const LF = 10;
const CR = 13;
const SPACE = 32;

/** Finds where the cells of one record stand in a buffer. The fields tell of the last attempt. */
export class RecordParser {
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly escapes: boolean[] = [];
  cells = 0;
  /** End of the record without and with its line end. */
  textEnd = 0;
  next = 0;
  /** All bytes of the record, or-ed: below 128 where it is ASCII. */
  high = 0;
  /** Line ends inside quotes. */
  linesInside = 0;
  bareQuote = false;
  /** How far the attempt looked. */
  reach = 0;

  readonly #delimiter: Buffer;
  readonly #quote: number;
  readonly #escape: number;
  readonly #skipSpace: boolean;
  #at = 0;

  constructor(dialect: Dialect, decoder: CellDecoder) {
    this.#delimiter = decoder.encode(dialect.delimiter);
    this.#quote = dialect.quote === '' ? -1 : dialect.quote.charCodeAt(0);
    const doubled = dialect.escape === dialect.quote || dialect.escape === '';
    this.#escape = doubled ? -1 : dialect.escape.charCodeAt(0);
    this.#skipSpace = dialect.skipSpace;
  }

  /** Parses the record that starts at `start`; `final` says that nothing comes after `stop`. */
  parse(bytes: Buffer, start: number, stop: number, final: boolean): ParseOutcome {
    this.cells = 0;
    this.high = 0;
    this.linesInside = 0;
    this.bareQuote = false;
    this.#at = start;
    for (;;) {
      if (this.#skipSpace) this.#skipToQuote(bytes, stop);
      const quoted = this.#at < stop && bytes[this.#at] === this.#quote;
      const trouble = quoted ? this.#quotedCell(bytes, stop, final) : this.#bareCell(bytes, stop);
      if (trouble !== null) return this.#ended(trouble);
      this.cells++;
      const at = this.#at;
      if (at >= stop) return final ? this.#record(at, at) : 'more';
      if (bytes[at] === LF) return this.#record(at, at + 1);
      if (bytes[at] === CR) {
        if (at + 1 >= stop && !final) return 'more';
        return this.#record(at, at + 1 < stop && bytes[at + 1] === LF ? at + 2 : at + 1);
      }
      if (!this.#isDelimiter(bytes, at, stop)) {
        return this.#ended(at + this.#delimiter.length > stop && !final ? 'more' : 'garbage');
      }
      this.#at = at + this.#delimiter.length;
    }
  }

  #quotedCell(bytes: Buffer, stop: number, final: boolean): ParseOutcome | null {
    const quote = this.#quote;
    const escaping = this.#escape;
    let at = this.#at + 1;
    let any = 0;
    let escaped = false;
    this.starts[this.cells] = at;
    for (; ; at++) {
      this.#at = at;
      if (at >= stop) return final ? 'unterminated' : 'more';
      const byte = bytes[at];
      if (byte === quote) {
        if (at + 1 >= stop && !final) return 'more';
        if (escaping !== -1 || at + 1 >= stop || bytes[at + 1] !== quote) break;
        escaped = true;
        at++;
        continue;
      }
      any |= byte;
      if (byte !== LF && byte !== CR && byte !== escaping) continue;
      if (byte === LF) {
        this.linesInside++;
        continue;
      }
      if (at + 1 >= stop && !final) return 'more';
      if (byte === escaping) {
        escaped = true;
        if (bytes[at + 1] === quote || bytes[at + 1] === escaping) at++;
      } else if (at + 1 >= stop || bytes[at + 1] !== LF) this.linesInside++;
    }
    this.high |= any;
    this.ends[this.cells] = at;
    this.escapes[this.cells] = escaped;
    at++;
    if (this.#skipSpace) while (at < stop && bytes[at] === SPACE) at++;
    this.#at = at;
    return at < stop && bytes[at] !== this.#delimiter[0] && bytes[at] !== LF && bytes[at] !== CR ? 'garbage' : null;
  }

  #bareCell(bytes: Buffer, stop: number): null {
    const first = this.#delimiter[0];
    const wide = this.#delimiter.length > 1;
    const quote = this.#quote;
    let at = this.#at;
    let any = 0;
    this.starts[this.cells] = at;
    for (; at < stop; at++) {
      const byte = bytes[at];
      if (byte === first && (!wide || this.#isDelimiter(bytes, at, stop))) break;
      if (byte === LF || byte === CR) break;
      any |= byte;
      if (byte === quote) this.bareQuote = true;
    }
    this.high |= any;
    this.ends[this.cells] = at;
    this.escapes[this.cells] = false;
    this.#at = at;
    return null;
  }

  /** Passes over blanks that stand before a quote. */
  #skipToQuote(bytes: Buffer, stop: number): void {
    let at = this.#at;
    while (at < stop && bytes[at] === SPACE) at++;
    if (at < stop && bytes[at] === this.#quote) this.#at = at;
  }

  #isDelimiter(bytes: Buffer, at: number, stop: number): boolean {
    const { length } = this.#delimiter;
    if (at + length > stop) return false;
    for (let i = 0; i < length; i++) if (bytes[at + i] !== this.#delimiter[i]) return false;
    return true;
  }

  #record(textEnd: number, next: number): ParseOutcome {
    this.textEnd = textEnd;
    this.next = next;
    this.reach = textEnd;
    return 'record';
  }

  #ended(outcome: ParseOutcome): ParseOutcome {
    this.reach = this.#at;
    return outcome;
  }
}
