import { isUtf8 } from 'node:buffer';
import type { CellDecoder } from './cell-decoder.ts';
import type { Dialect, Piece, RejectReason } from './dialect.ts';

/** Takes bytes in chunks of any size and emits pieces in order. */
export interface Scanner {
  push(bytes: Uint8Array): void;
  end(): void;
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
const SPACE = 32;
const outcome = { ok: 0, more: 1, unterminated: 2, garbage: 3 } as const;
type Status = (typeof outcome)[keyof typeof outcome];

/**
 * The parser of record: splits delimited text into records, blank lines and rejects, so that every byte of the input
 * is in exactly one piece. A quote opens only at the start of a cell. Line ends LF, CRLF and CR may be mixed. Where a
 * quote never closes, or text follows a closing quote, that one physical line is given up and the scan resumes after it.
 */
export function createScanner(options: ScannerOptions, emit: (piece: Piece) => void): Scanner {
  const { dialect, decoder } = options;
  const cap = options.recordBytesMax ?? 32 * 1024 * 1024;
  const delimiter = decoder.encode(dialect.delimiter);
  const D = delimiter[0];
  const wide = delimiter.length > 1 ? delimiter : null;
  const step = delimiter.length;
  const Q = dialect.quote === '' ? -1 : dialect.quote.charCodeAt(0);
  const E = dialect.escape === dialect.quote || dialect.escape === '' ? -1 : dialect.escape.charCodeAt(0);
  const unescaped = unescaper(dialect);
  const warnings = { bareQuotes: 0, nuls: 0 };

  let buffer = Buffer.allocUnsafe(1 << 16);
  let start = 0;
  let end = 0;
  let scanAt = 0;
  let base = options.offset ?? 0;
  let line = 1;
  let skipping: { length: number; raw: Buffer; offset: number } | null = null;
  let sawNul = false;

  // the outcome of the last attempt
  const starts: number[] = [];
  const ends: number[] = [];
  const escapes: boolean[] = [];
  let cells = 0;
  let textEnd = 0;
  let next = 0;
  let high = 0;
  let linesInside = 0;
  let bareQuote = false;
  /** How far the last attempt looked. */
  let reach = 0;

  function attempt(final: boolean): Status {
    const bytes = buffer;
    const stop = end;
    let p = start;
    let n = 0;
    let any = 0;
    linesInside = 0;
    bareQuote = false;
    for (;;) {
      let from = p;
      if (dialect.skipSpace) {
        let q = p;
        while (q < stop && bytes[q] === SPACE) q++;
        if (q < stop && bytes[q] === Q) p = from = q;
        else if (q === stop && !final) return outcome.more;
      }
      if (p < stop && bytes[p] === Q) {
        from = ++p;
        let escaped = false;
        for (;;) {
          if (p >= stop) {
            reach = p;
            return final ? outcome.unterminated : outcome.more;
          }
          const b = bytes[p];
          if (b === Q) {
            if (E === -1 && p + 1 < stop && bytes[p + 1] === Q) {
              escaped = true;
              p += 2;
              continue;
            }
            if (p + 1 >= stop && !final) return outcome.more;
            break;
          }
          any |= b;
          if (b === LF) linesInside++;
          else if (b === CR) {
            if (p + 1 >= stop && !final) return outcome.more;
            if (bytes[p + 1] !== LF || p + 1 >= stop) linesInside++;
          } else if (b === E) {
            if (p + 1 >= stop && !final) return outcome.more;
            escaped = true;
            if (bytes[p + 1] === Q || bytes[p + 1] === E) p++;
          }
          p++;
        }
        starts[n] = from;
        ends[n] = p;
        escapes[n] = escaped;
        p++;
        if (dialect.skipSpace) while (p < stop && bytes[p] === SPACE) p++;
        if (p < stop && bytes[p] !== D && bytes[p] !== LF && bytes[p] !== CR) {
          reach = p;
          return outcome.garbage;
        }
      } else {
        while (p < stop) {
          const b = bytes[p];
          if (b === D && (wide === null || matches(bytes, p, wide, stop))) break;
          if (b === LF || b === CR) break;
          any |= b;
          if (b === Q) bareQuote = true;
          p++;
        }
        starts[n] = from;
        ends[n] = p;
        escapes[n] = false;
      }
      n++;
      if (p >= stop) {
        if (!final) return outcome.more;
        textEnd = next = p;
        break;
      }
      const b = bytes[p];
      if (b === LF) {
        textEnd = p;
        next = p + 1;
        break;
      }
      if (b === CR) {
        if (p + 1 >= stop && !final) return outcome.more;
        textEnd = p;
        next = p + 1 < stop && bytes[p + 1] === LF ? p + 2 : p + 1;
        break;
      }
      if (wide !== null && !matches(bytes, p, wide, stop)) {
        if (p + wide.length > stop && !final) return outcome.more;
        reach = p;
        return outcome.garbage;
      }
      p += step;
    }
    cells = n;
    high = any;
    reach = textEnd;
    return outcome.ok;
  }

  function scan(final: boolean): void {
    while (start < end) {
      if (skipping && !skipLine(final)) return;
      if (start >= end) break;
      const status = attempt(final);
      // the cap holds whether or not the whole record happens to be in the buffer
      const tooLong = (status === outcome.more ? end : reach) - start > cap;
      if (status === outcome.ok && !tooLong) accept();
      else if (status === outcome.more && !tooLong) {
        scanAt = start + 2 * (end - start);
        return;
      } else if (!giveUpLine(status === outcome.garbage && !tooLong ? 'text_after_quote' : 'unterminated_quote', final))
        return;
    }
  }

  function accept(): void {
    const length = next - start;
    const empty = textEnd === start;
    const problem = empty ? '' : check(start, textEnd);
    if (empty) piece('blank', length, [], '', null);
    else if (problem !== '') piece('reject', length, [], problem, copy(start, textEnd));
    else {
      if (bareQuote) warnings.bareQuotes++;
      piece('record', length, cellTexts(), '', null);
    }
    line += linesInside + (next > textEnd ? 1 : 0);
    start = next;
  }

  function check(from: number, to: number): RejectReason | '' {
    if (options.cellCount !== undefined && cells !== options.cellCount) return 'cell_count';
    if (high >= 0x80 && decoder.utf8 && !isUtf8(buffer.subarray(from, to))) return 'invalid_encoding';
    if (sawNul) {
      const nul = buffer.indexOf(0, from);
      if (nul >= 0 && nul < to) {
        let rest = from;
        while (rest < to && buffer[rest] === 0) rest++;
        if (rest === to) return 'nul_bytes';
        warnings.nuls++;
      }
    }
    return '';
  }

  function cellTexts(): string[] {
    const texts = new Array<string>(cells);
    if (high < 0x80) {
      const all = buffer.toString('latin1', start, textEnd);
      for (let i = 0; i < cells; i++) texts[i] = all.slice(starts[i] - start, ends[i] - start);
    } else {
      for (let i = 0; i < cells; i++) texts[i] = decoder.decode(buffer, starts[i], ends[i]);
    }
    for (let i = 0; i < cells; i++) if (escapes[i]) texts[i] = unescaped(texts[i]);
    return texts;
  }

  /** Rejects one physical line. Returns false where its end has not come yet. */
  function giveUpLine(reason: RejectReason, final: boolean): boolean {
    let p = start;
    while (p < end && buffer[p] !== LF && buffer[p] !== CR) p++;
    const endKnown = p < end && !(buffer[p] === CR && p + 1 >= end);
    if (!endKnown && !final && p - start <= cap) {
      scanAt = start + 2 * (end - start);
      return false;
    }
    if (p - start > cap) {
      skipping = { length: 0, raw: copy(start, start + cap), offset: base + start };
      return skipLine(final);
    }
    const after = p >= end ? end : buffer[p] === CR && p + 1 < end && buffer[p + 1] === LF ? p + 2 : p + 1;
    piece('reject', after - start, [], reason, copy(start, p));
    if (after > p) line++;
    start = after;
    return true;
  }

  /** Passes over the rest of a line that is longer than the cap. Returns false when it needs more bytes. */
  function skipLine(final: boolean): boolean {
    if (!skipping) return true;
    let p = start;
    while (p < end && buffer[p] !== LF && buffer[p] !== CR) p++;
    const whole = p < end && !(buffer[p] === CR && p + 1 >= end && !final);
    if (!whole && !final) {
      skipping.length += p - start;
      start = p;
      scanAt = 0;
      return false;
    }
    const after = p >= end ? end : buffer[p] === CR && p + 1 < end && buffer[p + 1] === LF ? p + 2 : p + 1;
    const { offset, raw } = skipping;
    const length = skipping.length + (after - start);
    emit({ kind: 'reject', line, offset, length, cells: [], reason: 'record_too_long', raw });
    if (after > p) line++;
    skipping = null;
    start = after;
    return true;
  }

  function piece(kind: Piece['kind'], length: number, texts: string[], reason: Piece['reason'], raw: Buffer | null) {
    emit({ kind, line, offset: base + start, length, cells: texts, reason, raw });
  }

  function copy(from: number, to: number): Buffer {
    return Buffer.from(buffer.subarray(from, to));
  }

  function room(more: number): void {
    if (start > 0 && end + more > buffer.length) {
      buffer.copyWithin(0, start, end);
      base += start;
      scanAt -= start;
      end -= start;
      start = 0;
    }
    if (end + more <= buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(buffer.length * 2, end + more));
    buffer.copy(larger, 0, 0, end);
    buffer = larger;
  }

  return {
    push: (bytes) => {
      if (bytes.length === 0) return;
      room(bytes.length);
      buffer.set(bytes, end);
      if (!sawNul && buffer.subarray(end, end + bytes.length).includes(0)) sawNul = true;
      end += bytes.length;
      if (end >= scanAt) scan(false);
    },
    end: () => {
      scan(true);
      if (skipping) skipLine(true);
    },
    warnings,
  };
}

function matches(bytes: Buffer, at: number, wanted: Buffer, stop: number): boolean {
  if (at + wanted.length > stop) return false;
  for (let i = 1; i < wanted.length; i++) if (bytes[at + i] !== wanted[i]) return false;
  return true;
}

function unescaper(dialect: Dialect): (text: string) => string {
  if (dialect.escape === '\\') return (text) => text.replace(/\\([\\"'])/g, '$1');
  return (text) => text.replaceAll(dialect.quote + dialect.quote, dialect.quote);
}
