import type { CellDecoder } from './cell-decoder.ts';
import { type Dialect, type Piece, rfc4180 } from './dialect.ts';
import { createScanner } from './scanner.ts';

const delimiters = [',', '\t', ';', '|', '\u001f', '\u0001', '^', '~'];
const sampleRows = 500;
/** A text whose rows agree on no delimiter is one column: this character stands in no text file. */
const noDelimiter = '\u001f';
const singleColumnScore = 0.5;

/** How a text is written, and the first pieces of it, read so. */
interface Detected {
  readonly dialect: Dialect;
  readonly pieces: readonly Piece[];
}

/** Guesses how a text is written from its first bytes; what the caller knows is kept. */
export function detectDialect(sample: Buffer, decoder: CellDecoder, given: Partial<Dialect>): Detected {
  const backslash = given.escape ?? (looksBackslashed(sample) ? '\\' : undefined);
  let best: Detected | null = null;
  let bestScore = singleColumnScore;
  for (const delimiter of given.delimiter === undefined ? delimiters : [given.delimiter]) {
    if (!sample.includes(delimiter)) continue; // one column, which scores nothing
    for (const quote of given.quote === undefined ? quotes(sample, delimiter) : [given.quote]) {
      const skipSpace = given.skipSpace ?? sample.includes(`${delimiter} ${quote || '"'}`);
      const dialect = { delimiter, quote, escape: backslash ?? quote, skipSpace };
      const pieces = samplePieces(sample, dialect, decoder);
      const score = consistency(pieces);
      if (score > bestScore) {
        bestScore = score;
        best = { dialect, pieces };
      }
    }
  }
  const oneColumn = { ...rfc4180, delimiter: noDelimiter, ...given };
  return best ?? { dialect: oneColumn, pieces: samplePieces(sample, oneColumn, decoder) };
}

/**
 * True where the first row names the columns: it does not look like the rows beneath it, but for those that repeat it (at
 * the top of every page).
 */
export function detectHeader(rows: readonly (readonly string[])[]): boolean {
  const [first, ...beneath] = rows;
  const body = beneath.filter(
    (row) => row.length !== first.length || row.some((cell, column) => cell !== first[column]),
  );
  if (!first || body.length === 0) return true;
  let typed = 0;
  let typedInFirst = 0;
  for (let column = 0; column < first.length; column++) {
    const values = body.map((row) => row[column] ?? '').filter((value) => value !== '');
    if (values.length === 0) continue;
    if (values.filter(isTyped).length >= values.length * 0.9) {
      typed++;
      if (isTyped(first[column])) typedInFirst++;
    } else if (first[column] !== '' && values.includes(first[column])) return false;
  }
  return !(typed > 0 && typedInFirst === typed);
}

function isTyped(text: string): boolean {
  return /^[\s$€£+-]*\d[\d\s.,:/TZ+-]*$/.test(text) || /^[^@\s]+@[^@\s]+\.[a-z]+$/i.test(text);
}

/** Share of rows that have the most frequent width above one, with a small preference for more columns; a reject has 0 cells. */
function consistency(pieces: readonly Piece[]): number {
  const widths = pieces.map((piece) => (piece.kind === 'reject' ? 0 : piece.cells.length));
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  let score = 0;
  for (const [width, count] of counts) {
    if (width > 1) score = Math.max(score, (count / widths.length) * (1 + Math.log2(width) / 100));
  }
  return score;
}

/** The first pieces of a sample but for its last line, which may be cut, and blank lines. */
function samplePieces(sample: Buffer, dialect: Dialect, decoder: CellDecoder): Piece[] {
  const pieces: Piece[] = [];
  const scanner = createScanner({ dialect, decoder }, (piece) => {
    if (piece.kind !== 'blank' && pieces.length < sampleRows) pieces.push(piece);
  });
  scanner.push(sample.subarray(0, 65_536));
  if (pieces.length < 2) scanner.push(sample.subarray(65_536));
  if (pieces.length < sampleRows && sample.length < 65_536) scanner.end();
  return pieces;
}

/** The apostrophe is a quote only where cells begin and end with it in at least one line of five. */
function quotes(sample: Buffer, delimiter: string): string[] {
  const lines = sample.toString('latin1', 0, 16_384).split(/\r\n|\r|\n/);
  const opens = (line: string) => line.startsWith("'") || line.includes(`${delimiter}'`);
  const closes = (line: string) => line.endsWith("'") || line.includes(`'${delimiter}`);
  return lines.filter((line) => opens(line) && closes(line)).length >= lines.length / 5 ? ['"', "'"] : ['"'];
}

function looksBackslashed(sample: Buffer): boolean {
  return sample.includes('\\"') && !sample.includes('""') && !sample.includes('\\",') && !sample.includes('\\"\n');
}
