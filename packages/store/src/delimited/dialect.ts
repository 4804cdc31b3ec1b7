/** How a delimited text is written. Delimiter and quote are texts of one character (a delimiter may have more). */
export interface Dialect {
  readonly delimiter: string;
  /** Empty where the file quotes nothing. */
  readonly quote: string;
  /** What stands before a quote inside quotes: the quote itself (RFC 4180) or a backslash. */
  readonly escape: string;
  /** Blanks between a delimiter and a quote belong to neither cell. */
  readonly skipSpace: boolean;
}

export const rfc4180: Dialect = { delimiter: ',', quote: '"', escape: '"', skipSpace: false };

/** Why a piece of a file is not a record. */
export type RejectReason =
  | 'unterminated_quote'
  | 'text_after_quote'
  | 'cell_count'
  | 'invalid_encoding'
  | 'nul_bytes'
  | 'record_too_long'
  | 'not_json'
  | 'not_an_entity';

/**
 * One piece of the file, in order. The pieces' lengths add up to the bytes scanned. `line` is the physical line, from
 * 1; `offset` and `length` count bytes of the text after gunzip and, for UTF-16 and other multi-byte encodings, after
 * transcoding to UTF-8.
 */
export interface Piece {
  readonly kind: 'record' | 'blank' | 'reject';
  readonly line: number;
  readonly offset: number;
  readonly length: number;
  readonly cells: string[];
  readonly reason: RejectReason | '';
  /** The bytes of a reject, without its line end (at most the record cap). */
  readonly raw: Buffer | null;
}
