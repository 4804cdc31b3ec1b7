import { isUtf8 } from 'node:buffer';
import type { CellTaker } from '../table/row-source.ts';
import type { CellDecoder } from './cell-decoder.ts';
import type { Dialect, Piece, RejectReason } from './dialect.ts';
import { RecordParser } from './record-parser.ts';

/** Takes bytes in chunks of any size and emits pieces in order. */
export interface Scanner {
  push(bytes: Uint8Array): void;
  end(): void;
  /** Takes the cells of records from now on: their pieces come without texts, after the cells. Null at first. */
  taker: CellTaker | null;
  /** Findings that reject nothing: quotes inside bare cells, NULs inside cells. */
  readonly warnings: { bareQuotes: number; nuls: number };
}

export interface ScannerOptions {
  readonly dialect: Dialect;
  readonly decoder: CellDecoder;
  /** A record above this many bytes is given up; bounds memory. Default 32 MiB. */
  readonly recordBytesMax?: number;
  /** Records with another number of cells become rejects. */
  readonly cellCount?: number;
  /** Bytes that stand before the first record (a byte-order mark). */
  readonly offset?: number;
}

const LF = 10;
const CR = 13;

/**
 * The parser of record: splits delimited text into records, blank lines and rejects, so that every byte of the input
 * is in exactly one piece. A quote opens only at the start of a cell. Line ends LF, CRLF and CR may be mixed. Where a
 * quote never closes, or text follows a closing quote, that one physical line is given up and the scan resumes after it.
 */
export function createScanner(options: ScannerOptions, emit: (piece: Piece) => void): Scanner {
  return new PieceScanner(options, emit);
}

class PieceScanner implements Scanner {
  readonly warnings = { bareQuotes: 0, nuls: 0 };
  taker: CellTaker | null = null;
  readonly #options: ScannerOptions;
  readonly #emit: (piece: Piece) => void;
  readonly #parser: RecordParser;
  readonly #unescape: (text: string) => string;
  readonly #cap: number;
  #buffer = Buffer.allocUnsafe(1 << 16);
  #start = 0;
  #end = 0;
  /** Offset in the input of the buffer's first byte. */
  #base: number;
  /** No attempt is made before the buffer reaches this far, so that a long record is not scanned again and again. */
  #scanAt = 0;
  #line = 1;
  #sawNul = false;
  /** A line above the cap of which the end has not come yet. */
  #skipping: { length: number; raw: Buffer; offset: number } | null = null;

  constructor(options: ScannerOptions, emit: (piece: Piece) => void) {
    this.#options = options;
    this.#emit = emit;
    this.#parser = new RecordParser(options.dialect, options.decoder);
    this.#unescape = unescaper(options.dialect);
    this.#cap = options.recordBytesMax ?? 32 * 1024 * 1024;
    this.#base = options.offset ?? 0;
  }

  push(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.#makeRoom(bytes.length);
    this.#buffer.set(bytes, this.#end);
    if (!this.#sawNul && bytes.includes(0)) this.#sawNul = true;
    this.#end += bytes.length;
    if (this.#end >= this.#scanAt) this.#scan(false);
  }

  end(): void {
    this.#scan(true);
    if (this.#skipping) this.#skipLine(this.#skipping, true);
  }

  #scan(final: boolean): void {
    while (this.#start < this.#end) {
      if (this.#skipping) {
        if (!this.#skipLine(this.#skipping, final)) return;
        continue;
      }
      const outcome = this.#parser.parse(this.#buffer, this.#start, this.#end, final);
      // the cap holds whether or not the whole record happens to be in the buffer
      const looked = (outcome === 'more' ? this.#end : this.#parser.reach) - this.#start;
      const tooLong = looked > this.#cap;
      if (outcome === 'record' && !tooLong) this.#accept();
      else if (outcome === 'more' && !tooLong) {
        this.#scanAt = this.#end + (this.#end - this.#start);
        return;
      } else {
        const reason = outcome === 'garbage' && !tooLong ? 'text_after_quote' : 'unterminated_quote';
        if (!this.#giveUpLine(reason, final)) return;
      }
    }
  }

  #accept(): void {
    const { textEnd, next, linesInside, bareQuote } = this.#parser;
    const start = this.#start;
    if (textEnd === start) this.#piece('blank', next, [], '', null);
    else {
      const problem = this.#problem(start, textEnd);
      if (problem !== '') this.#piece('reject', next, [], problem, this.#copy(start, textEnd));
      else {
        if (bareQuote) this.warnings.bareQuotes++;
        if (this.taker !== null) this.#giveCells(this.taker);
        this.#piece('record', next, this.taker === null ? this.#cellTexts() : [], '', null);
      }
    }
    this.#line += linesInside + (next > textEnd ? 1 : 0);
    this.#start = next;
  }

  #problem(from: number, to: number): RejectReason | '' {
    const { cellCount, decoder } = this.#options;
    if (cellCount !== undefined && this.#parser.cells !== cellCount) return 'cell_count';
    if (this.#parser.high >= 0x80 && decoder.utf8 && !isUtf8(this.#buffer.subarray(from, to)))
      return 'invalid_encoding';
    if (!this.#sawNul) return '';
    const text = this.#buffer.subarray(from, to);
    if (!text.includes(0)) return '';
    if (text.every((byte) => byte === 0)) return 'nul_bytes';
    this.warnings.nuls++;
    return '';
  }

  #cellTexts(): string[] {
    const { cells, starts, ends, escapes, high, textEnd } = this.#parser;
    const start = this.#start;
    const texts = new Array<string>(cells);
    if (high < 0x80) {
      const all = this.#buffer.toString('latin1', start, textEnd);
      for (let i = 0; i < cells; i++) texts[i] = all.slice(starts[i] - start, ends[i] - start);
    } else {
      const { decoder } = this.#options;
      for (let i = 0; i < cells; i++) texts[i] = decoder.decode(this.#buffer, starts[i], ends[i]);
    }
    for (let i = 0; i < cells; i++) if (escapes[i]) texts[i] = this.#unescape(texts[i]);
    return texts;
  }

  #giveCells(taker: CellTaker): void {
    const { cells, starts, ends, escapes, high } = this.#parser;
    const { decoder } = this.#options;
    for (let i = 0; i < cells; i++) {
      if (high < 0x80 && !escapes[i]) taker.takeBytes(i, this.#buffer, starts[i], ends[i]);
      else {
        const text = decoder.decode(this.#buffer, starts[i], ends[i]);
        taker.takeText(i, escapes[i] ? this.#unescape(text) : text);
      }
    }
  }

  /** Rejects one physical line. Returns false where its end has not come yet. */
  #giveUpLine(reason: RejectReason, final: boolean): boolean {
    const start = this.#start;
    const { at, after } = this.#lineEnd(final);
    if (at - start > this.#cap) {
      this.#skipping = { length: 0, raw: this.#copy(start, start + this.#cap), offset: this.#base + start };
      return this.#skipLine(this.#skipping, final);
    }
    if (after === null) {
      this.#scanAt = this.#end + (this.#end - start);
      return false;
    }
    this.#piece('reject', after, [], reason, this.#copy(start, at));
    if (after > at) this.#line++;
    this.#start = after;
    return true;
  }

  /** Passes over the rest of a line that is longer than the cap. Returns false when it needs more bytes. */
  #skipLine(skipping: { length: number; raw: Buffer; offset: number }, final: boolean): boolean {
    const { at, after } = this.#lineEnd(final);
    if (after === null) {
      skipping.length += at - this.#start;
      this.#start = at;
      this.#scanAt = 0;
      return false;
    }
    const { offset, raw } = skipping;
    const length = skipping.length + (after - this.#start);
    this.#emit({ kind: 'reject', line: this.#line, offset, length, cells: [], reason: 'record_too_long', raw });
    if (after > at) this.#line++;
    this.#skipping = null;
    this.#start = after;
    return true;
  }

  /** Where the physical line ends, without and with its line end; `after` is null where that has not come yet. */
  #lineEnd(final: boolean): { at: number; after: number | null } {
    const buffer = this.#buffer;
    const end = this.#end;
    let at = this.#start;
    while (at < end && buffer[at] !== LF && buffer[at] !== CR) at++;
    if (at >= end) return { at, after: final ? end : null };
    if (buffer[at] === LF) return { at, after: at + 1 };
    if (at + 1 >= end && !final) return { at, after: null };
    return { at, after: at + 1 < end && buffer[at + 1] === LF ? at + 2 : at + 1 };
  }

  #piece(kind: Piece['kind'], next: number, cells: string[], reason: Piece['reason'], raw: Buffer | null): void {
    const length = next - this.#start;
    this.#emit({ kind, line: this.#line, offset: this.#base + this.#start, length, cells, reason, raw });
  }

  #copy(from: number, to: number): Buffer {
    return Buffer.from(this.#buffer.subarray(from, to));
  }

  #makeRoom(more: number): void {
    if (this.#start > 0 && this.#end + more > this.#buffer.length) {
      this.#buffer.copyWithin(0, this.#start, this.#end);
      this.#base += this.#start;
      this.#scanAt -= this.#start;
      this.#end -= this.#start;
      this.#start = 0;
    }
    if (this.#end + more <= this.#buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#buffer.length * 2, this.#end + more));
    this.#buffer.copy(larger, 0, 0, this.#end);
    this.#buffer = larger;
  }
}

function unescaper(dialect: Dialect): (text: string) => string {
  if (dialect.escape === '\\') return (text) => text.replace(/\\([\\"'])/g, '$1');
  return (text) => text.replaceAll(dialect.quote + dialect.quote, dialect.quote);
}
