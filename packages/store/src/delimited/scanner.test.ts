import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellDecoder } from './cell-decoder.ts';
import { type Dialect, type Piece, rfc4180 } from './dialect.ts';
import { createScanner, type ScannerOptions } from './scanner.ts';

/** Scans a text fed in chunks of a size; every byte must be in exactly one piece. */
function scan(input: string | Buffer, options: Partial<ScannerOptions> = {}, chunk = 1 << 16): Piece[] {
  const bytes = Buffer.from(input as string);
  const pieces: Piece[] = [];
  const scanner = createScanner({ dialect: rfc4180, decoder: cellDecoder('utf-8'), ...options }, (p) => pieces.push(p));
  for (let at = 0; at < bytes.length; at += chunk) scanner.push(bytes.subarray(at, at + chunk));
  scanner.end();
  let offset = 0;
  for (const piece of pieces) {
    expect(piece.offset).toBe(offset);
    offset += piece.length;
  }
  expect(offset).toBe(bytes.length);
  return pieces;
}

const cellsOf = (pieces: readonly Piece[]) => pieces.filter((p) => p.kind === 'record').map((p) => p.cells);
const kinds = (pieces: readonly Piece[]) => pieces.map((p) => (p.kind === 'reject' ? p.reason : p.kind));

test('quoted cells hold delimiters, line ends and doubled quotes; line ends may be mixed', () => {
  const pieces = scan('a,"b,c","d ""e""\r\nf"\r\n1,2,3\n\n4,5,6\r7,8,"9"');
  expect(cellsOf(pieces)).toEqual([
    ['a', 'b,c', 'd "e"\r\nf'],
    ['1', '2', '3'],
    ['4', '5', '6'],
    ['7', '8', '9'],
  ]);
  expect(pieces.map((p) => [p.kind, p.line])).toEqual([
    ['record', 1],
    ['record', 3],
    ['blank', 4],
    ['record', 5],
    ['record', 6],
  ]);
});

test('a quote that never closes costs one physical line', () => {
  const good = Array.from({ length: 50 }, (_, i) => `${i},ok`).join('\n');
  const pieces = scan(`1,"open\n${good}\n`);
  expect(kinds(pieces)).toEqual(['unterminated_quote', ...Array(50).fill('record')]);
  expect(pieces[0].raw?.toString()).toBe('1,"open');
});

test('text after a closing quote costs one physical line, and its bytes are kept', () => {
  const pieces = scan('1,"Ann "Nan" Lee",x\n2,b,c\n');
  expect(kinds(pieces)).toEqual(['text_after_quote', 'record']);
  expect(pieces[0].raw?.toString()).toBe('1,"Ann "Nan" Lee",x');
});

test('records of another width, of invalid UTF-8 or of NULs alone are rejects', () => {
  const bytes = Buffer.concat([Buffer.from('a,b\n1\n2,\xff\n', 'latin1'), Buffer.from('\0\0\0\n3,x\0y\n1,2,3\n')]);
  const pieces = scan(bytes, { cellCount: 2 });
  expect(kinds(pieces)).toEqual(['record', 'cell_count', 'invalid_encoding', 'cell_count', 'record', 'cell_count']);
  expect(kinds(scan('\0\0\n1\n'))).toEqual(['nul_bytes', 'record']);
});

test('a line above the cap is given up without being held in memory', () => {
  const long = 'x'.repeat(5000);
  const pieces = scan(`a,b\n${long},1\nc,d\n"${long}\n${long}",2\n`, { recordBytesMax: 1000 }, 100);
  expect(kinds(pieces)).toEqual(['record', 'record_too_long', 'record', 'record_too_long', 'record_too_long']);
  expect(pieces[1].raw?.length).toBeLessThan(2500);
});

test('other dialects: wide delimiters, backslashes, blanks before quotes, no quotes', () => {
  const dialect = (change: Partial<Dialect>): Partial<ScannerOptions> => ({ dialect: { ...rfc4180, ...change } });
  expect(cellsOf(scan('a||b|c||"d||e"\n', dialect({ delimiter: '||' }), 3))).toEqual([['a', 'b|c', 'd||e']]);
  expect(cellsOf(scan('"a \\"b\\"",c\n', dialect({ escape: '\\' })))).toEqual([['a "b"', 'c']]);
  expect(cellsOf(scan('a, "b, c" , d\n', dialect({ skipSpace: true })))).toEqual([['a', 'b, c', ' d']]);
  expect(cellsOf(scan('a,"b\n', dialect({ quote: '', escape: '' })))).toEqual([['a', '"b']]);
});

const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'é', '字', ' ', ',', '"', '\n', '\r', ';', '😀') }),
  fc.string({ unit: 'grapheme' }),
);

test('what RFC 4180 writers write is read back, and csv-parse agrees, whatever the chunks', () => {
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(table, fc.constantFrom('\n', '\r\n', '\r'), fc.integer({ min: 1, max: 9 }), (rows, end, chunk) => {
      const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
      const text = rows.map((row) => row.map(quoted).join(',')).join(end) + end;
      fc.pre(text.isWellFormed() && !text.includes('\0'));
      const found = cellsOf(scan(text, {}, chunk));
      expect(found).toEqual(rows);
      const oracle = parse(text, { relax_column_count: true, record_delimiter: [end], skip_empty_lines: false });
      expect(found).toEqual(oracle);
    }),
    { numRuns: 200 },
  );
});

test('any bytes add up, and the chunks they come in change nothing', () => {
  const soup = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', '\\', 'é', '\0', ' '), maxLength: 60 });
  fc.assert(
    fc.property(soup, fc.integer({ min: 1, max: 7 }), fc.boolean(), (text, chunk, backslash) => {
      const dialect = backslash ? { ...rfc4180, escape: '\\' } : rfc4180;
      const capped = { dialect, recordBytesMax: 12 };
      expect(scan(text, capped, chunk).map(plain)).toEqual(scan(text, capped).map(plain));
      expect(scan(text, { dialect }, chunk).map(plain)).toEqual(scan(text, { dialect }).map(plain));
    }),
    { numRuns: 500 },
  );
});

function plain(piece: Piece) {
  return { ...piece, raw: piece.raw?.toString('hex') };
}

test('a taker gets the cells of every record, and the pieces are the same', () => {
  const soup = fc.string({ unit: fc.constantFrom('a', 'b', ',', '"', '\n', 'é', '\0', '😀'), maxLength: 60 });
  fc.assert(
    fc.property(soup, fc.integer({ min: 1, max: 7 }), (text, chunk) => {
      const taken: string[] = [];
      const pieces: Piece[] = [];
      const rows: string[][] = [];
      const scanner = createScanner({ dialect: rfc4180, decoder: cellDecoder('utf-8') }, (piece) => {
        pieces.push(piece);
        if (piece.kind === 'record') rows.push(taken.splice(0));
      });
      scanner.taker = {
        takeBytes: (column, bytes, from, to) => {
          expect(column).toBe(taken.length);
          taken.push(Buffer.from(bytes.subarray(from, to)).toString('ascii'));
        },
        takeText: (column, cell) => {
          expect(column).toBe(taken.length);
          taken.push(cell);
        },
      };
      const bytes = Buffer.from(text);
      for (let at = 0; at < bytes.length; at += chunk) scanner.push(bytes.subarray(at, at + chunk));
      scanner.end();
      expect(taken).toEqual([]);
      const known = scan(text);
      expect(rows).toEqual(cellsOf(known));
      expect(kinds(pieces)).toEqual(kinds(known));
    }),
  );
});
