import type { Draw } from '../chance/draw.ts';
import type { Identity } from '../people/identity.ts';
import type { Subject } from '../subject.ts';
import type { Encoding } from '../write/put-text.ts';

/** What is known when a row is written. */
export interface RowContext {
  readonly subject: Subject;
  readonly identity: Identity;
  /** Which of the subject's rows in this file, from 0. */
  readonly slot: number;
  /** The data row, from 1. */
  readonly row: number;
  readonly draw: Draw;
}

/** One file of the agency: who has how many rows in it, and what stands in them. Both are pure. */
export interface RecordFile {
  /** Below the output folder. */
  readonly path: string;
  readonly system: string;
  readonly custodian: string;
  readonly format: 'delimited' | 'ndjson';
  readonly delimiter: string;
  readonly encoding: Encoding;
  readonly gzip: boolean;
  readonly columns: readonly string[];
  /** At most so many rows a person, and at most so many a person without a part in any network. */
  readonly slots: number;
  readonly ordinarySlots: number;
  /** Of the rows, those that no reader can read. */
  readonly brokenShare: number;
  count(subject: Subject): number;
  cells(context: RowContext): readonly string[];
}

/** The file's name without its folder. */
export function fileName(file: { readonly path: string }): string {
  return file.path.slice(file.path.lastIndexOf('/') + 1);
}
